package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.shared.Ear;
import alongside.testing.VillageTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VillageTest
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration A_WHILE = Duration.ofMillis(500);

    private static final int MOST_TRIES = 100;

    @Autowired
    Live live;

    @Autowired
    Streams streams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID mama = UUID.randomUUID();

    @Test
    void herPageHearsAfterTheCommitAndNeverBefore() throws Exception {
        Stream page = listening();
        transaction.executeWithoutResult(status -> {
            live.tell(mama, "beside");
            assertThat(next(page, A_WHILE)).isEmpty();
        });
        assertThat(next(page, SOON)).containsExactly("beside");
    }

    @Test
    void whatIsTakenBackIsNeverTold() throws Exception {
        Stream page = listening();
        transaction.executeWithoutResult(status -> {
            live.tell(mama, "talk:1");
            status.setRollbackOnly();
        });
        assertThat(next(page, A_WHILE)).isEmpty();
    }

    @Test
    void nobodyElseHears() throws Exception {
        Stream page = listening();
        Stream anothers = streams.open(UUID.randomUUID());
        live.tell(mama, "beside");
        assertThat(next(page, SOON)).containsExactly("beside");
        assertThat(next(anothers, A_WHILE)).isEmpty();
    }

    @Test
    void everyPageLooksAgainWhenTheConnectionWasBroken() throws Exception {
        Stream page = listening();
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and application_name = ?")
                .param(Ear.NAME)
                .query(Boolean.class)
                .list();
        assertThat(next(page, SOON)).containsExactly(Streams.AGAIN);
        live.tell(mama, "beside");
        assertThat(next(page, SOON)).containsExactly("beside");
    }

    @Test
    void aSeventhPageTakesThePlaceOfTheFirst() {
        Stream first = streams.open(mama);
        for (int i = 0; i < Streams.MOST; i++) {
            streams.open(mama);
        }
        assertThat(first.isClosed()).isTrue();
    }

    @Test
    void theSameTwiceIsTheSameOnce() {
        Stream page = new Stream();
        page.tell("beside");
        page.tell("beside");
        assertThat(next(page, SOON)).containsExactly("beside");
    }

    /// A page that is surely heard: the ear may still be opening when the test begins.
    private Stream listening() throws InterruptedException {
        Stream page = streams.open(mama);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            live.tell(mama, "ready");
            if (!page.next(A_WHILE).isEmpty()) {
                page.next(Duration.ofMillis(50));
                return page;
            }
        }
        throw new AssertionError("Nobody listens.");
    }

    private static List<String> next(Stream page, Duration atMost) {
        try {
            return page.next(atMost);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
