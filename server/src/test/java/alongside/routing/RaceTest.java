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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sixty-four who answer or lay all of it down at once, for few helpers with little room: nobody ends up over her room,
/// and no ask has more with her than she wanted. `-Drounds` chooses how often.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, RememberedWords.class, Promise.class})
class RaceTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 200);
    private static final int AT_ONCE = 64;
    private static final int HELPERS = 6;
    private static final int ASKS = 8;

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
    Promise promise;

    @Autowired
    JdbcClient jdbc;

    private final List<Viewer> helpers = new ArrayList<>();
    private final List<Viewer> askers = new ArrayList<>();

    private record Offer(Viewer helper, InvitationId invitation) {}

    /// Long after today, so that no alarm of one round rings in another.
    @BeforeEach
    void fewHelpers() {
        clock.set(Instant.parse("2031-03-04T19:40:00Z"));
        for (int i = 0; i < HELPERS; i++) {
            helpers.add(cast.mama("Helper " + i));
        }
        for (int i = 0; i < ASKS; i++) {
            askers.add(cast.mama("Asker " + i));
        }
    }

    @Test
    void nobodyIsEverOverHerRoomAndNoAskHasMoreWithHerThanSheWanted() throws Exception {
        SplittableRandom random = new SplittableRandom(64);
        int withTalks = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Offer> offers = offers(random);
                answerAtOnce(threads, offers, random);
                withTalks += promise.liveTalks().isEmpty() ? 0 : 1;
                promise.holdsOfRoomAndVoices(clock.instant());
            }
        }
        // In a few rounds every helper may have laid down all she had.
        assertThat(withTalks).isGreaterThan(ROUNDS / 2);
    }

    /// Everyone is asked for everything she may be asked for, past the router: as many ways to go wrong as there are.
    private List<Offer> offers(SplittableRandom random) {
        for (String table : List.of("ask", "notification", "scheduled_tasks")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update member set resting_until = null").update();
        helpers.forEach(helper -> members.setRoom(helper, 1 + random.nextInt(2)));
        List<Offer> offers = new ArrayList<>();
        for (Viewer asker : askers) {
            AskId ask = asking.raise(asker, Scene.SLEEP, ByWhen.SOON, 3, 1 + random.nextInt(2), null);
            helpers.forEach(helper -> placing.invite(ask, helper.id())
                    .ifPresent(invitation -> offers.add(new Offer(helper, invitation))));
        }
        return offers;
    }

    private void answerAtOnce(ExecutorService threads, List<Offer> offers, SplittableRandom random)
            throws InterruptedException, ExecutionException {
        List<Future<?>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Offer offer = offers.get(random.nextInt(offers.size()));
            int what = random.nextInt(32);
            answers.add(threads.submit(() -> answer(offer, what)));
        }
        for (Future<?> answer : answers) {
            answer.get();
        }
    }

    private void answer(Offer offer, int what) {
        if (what == 0) {
            members.handBackAndRest(offer.helper(), clock.instant().plus(Duration.ofDays(1)));
        } else if (what < 8) {
            invitations.notNow(offer.helper(), offer.invitation());
        } else {
            invitations.accept(offer.helper(), offer.invitation());
        }
    }
}
