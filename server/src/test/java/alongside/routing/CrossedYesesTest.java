package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.matching.routing.ByWhen;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two who say yes to each other's asks in the same moment: each holds her own row while the other's talk points to it.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, RememberedWords.class})
class CrossedYesesTest {

    private static final int ROUNDS = 25;

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Placing placing;

    @Autowired
    JdbcClient jdbc;

    /// Long after today: no alarm rings.
    @BeforeEach
    void inPeace() {
        clock.set(Instant.parse("2031-03-04T19:40:00Z"));
    }

    @Test
    void bothYesesAreHeard() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                Viewer lena = cast.mama("Lena " + round);
                Viewer ines = cast.mama("Ines " + round);
                members.setRoom(lena, 2);
                members.setRoom(ines, 2);
                InvitationId toInes = invite(lena, ines);
                InvitationId toLena = invite(ines, lena);
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<YesOutcome>> answers = List.of(
                        two.submit(() -> yes(together, ines, toInes)), two.submit(() -> yes(together, lena, toLena)));
                for (Future<YesOutcome> answer : answers) {
                    assertThat(answer.get()).isInstanceOf(YesOutcome.Together.class);
                }
            }
        }
    }

    private InvitationId invite(Viewer asker, Viewer helper) {
        AskId ask = asking.raise(asker, Scene.SLEEP, ByWhen.SOON, 3, 1, null);
        return placing.invite(ask, helper.id()).orElseGet(() -> invited(ask, helper));
    }

    /// The first wave may have been quicker.
    private InvitationId invited(AskId ask, Viewer helper) {
        return jdbc.sql("select id from invitation where ask = ? and helper = ?")
                .params(ask.value(), helper.id().value())
                .query((row, n) -> new InvitationId(row.getObject(1, UUID.class)))
                .single();
    }

    private YesOutcome yes(CyclicBarrier together, Viewer helper, InvitationId invitation) throws Exception {
        together.await();
        return invitations.accept(helper, invitation);
    }
}
