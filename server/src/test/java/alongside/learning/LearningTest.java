package alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.asks.Asking;
import alongside.matching.learning.Leading;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Nodes;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// What was learned is kept in its own transaction, sealed, read again at a start, and forgotten with her.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class})
class LearningTest {

    private static final Leading NIGHTS = new Leading(List.of(new Leading.Share("night-waking", 1)));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    Cast cast;

    @Autowired
    Learning learning;

    @Autowired
    LearningStore store;

    @Autowired
    Nodes nodes;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itCountsFromItsCommitOnAndNotAtAllWithoutOne() {
        Viewer ines = cast.mama("Ines");
        transaction.executeWithoutResult(open -> {
            learning.walkedAlong(ines.id(), NIGHTS, true);
            assertThat(experience(ines)).isEqualTo(1);
            open.setRollbackOnly();
        });
        assertThat(experience(ines)).isEqualTo(1);
        assertThat(store.find(ines.id().value())).isEmpty();
        walked(ines);
        assertThat(experience(ines)).isEqualTo(1.05);
        assertThatThrownBy(() -> learning.walkedAlong(ines.id(), NIGHTS, true))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void severalFactsOfOneTransactionAllCount() {
        Viewer ines = cast.mama("Ines");
        transaction.executeWithoutResult(open -> {
            learning.walkedAlong(ines.id(), NIGHTS, true);
            learning.walkedAlong(ines.id(), NIGHTS, true);
            learning.answered(ines.id(), true, clock.instant());
        });
        assertThat(experience(ines)).isEqualTo(1 + 0.15 / 2);
        assertThat(learning.about(NIGHTS).chance(ines.id().value(), LONDON)).isGreaterThan(1);
    }

    @Test
    void aStartReadsItAgainToTheLastBit() {
        Viewer ines = cast.mama("Ines");
        walked(ines);
        transaction.executeWithoutResult(open -> learning.answered(ines.id(), false, clock.instant()));
        LearnedInMemory fresh = new LearnedInMemory(store, nodes);
        assertThat(fresh.of(ines.id().value())).isEqualTo(Learned.NOTHING);
        fresh.hearAgain();
        Learned read =
                Asking.await(() -> Optional.of(fresh.of(ines.id().value())).filter(one -> one.number() == 2));
        assertThat(read.experience().gain(NIGHTS, clock.instant())).isEqualTo(experience(ines));
        assertThat(new Lessons(fresh, fresh.chance(clock.instant()), NIGHTS, clock.instant())
                        .chance(ines.id().value(), LONDON))
                .isBetween(0.5, 0.99);
    }

    @Test
    void whatIsKeptIsSealedUnderHerKey() {
        Viewer ines = cast.mama("Ines");
        walked(ines);
        byte[] sealed = jdbc.sql("select tallies from learned where member = ?")
                .param(ines.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("night-waking", MovableClock.EVENING.toString().substring(0, 4));
        jdbc.sql("insert into learned (member, number, tallies) values (gen_random_uuid(), 9, ?)")
                .param(sealed)
                .update();
        UUID stranger = jdbc.sql("select member from learned where number = 9")
                .query(UUID.class)
                .single();
        assertThat(store.find(stranger))
                .contains(new Learned(9, Learned.NOTHING.answers(), Learned.NOTHING.experience()));
        jdbc.sql("delete from learned where number = 9").update();
    }

    @Test
    void whoeverIsForgottenIsForgottenHereInMemoryToo() {
        Viewer ines = cast.mama("Ines");
        walked(ines);
        jdbc.sql("delete from member where id = ?").param(ines.id().value()).update();
        assertThat(store.find(ines.id().value())).isEmpty();
        Asking.await(() -> Optional.of(experience(ines)).filter(one -> one == 1));
        transaction.executeWithoutResult(open -> learning.walkedAlong(ines.id(), NIGHTS, true));
        assertThat(store.find(ines.id().value())).isEmpty();
    }

    @Test
    void transactionsThatSpeakOfTheSameMembersNeverWaitForEachOtherInARing() throws Exception {
        MemberId ines = cast.mama("Ines").id();
        MemberId abena = cast.mama("Abena").id();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> one = threads.submit(() -> many(together, ines, abena));
            Future<?> other = threads.submit(() -> many(together, abena, ines));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        }
        assertThat(store.find(ines.value()).orElseThrow().number()).isEqualTo(80);
        assertThat(store.find(abena.value()).orElseThrow().number()).isEqualTo(80);
    }

    private void many(CyclicBarrier together, MemberId first, MemberId second) {
        for (int i = 0; i < 40; i++) {
            try {
                together.await(30, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            transaction.executeWithoutResult(open -> {
                learning.walkedAlong(first, NIGHTS, true);
                learning.walkedAlong(second, NIGHTS, true);
            });
        }
    }

    private void walked(Viewer helper) {
        transaction.executeWithoutResult(open -> learning.walkedAlong(helper.id(), NIGHTS, true));
    }

    private double experience(Viewer member) {
        return learning.about(NIGHTS).experience(member.id().value());
    }
}
