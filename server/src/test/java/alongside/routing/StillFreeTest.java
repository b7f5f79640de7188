package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What someone else does with a member at the moment in which a step asks her.
@OnTheScene
class StillFreeTest {

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Steps steps;

    @Autowired
    Placing placing;

    @Autowired
    Members members;

    @Autowired
    Scene scene;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Viewer ines;

    @BeforeEach
    void oneWhoKnowsIt() {
        scene.empty();
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
    }

    @Test
    void nobodyIsAskedMoreOftenThanADayAllows() throws Exception {
        scene.raise(cast.mama("Lena"));
        scene.raise(cast.mama("Abena"));
        AskId third = asking.soon(cast.mama("Tilde"), Scene.SLEEP);
        AskId fourth = asking.soon(cast.mama("Maren"), Scene.SLEEP);
        stepDuring(fourth, () -> placing.invite(third, ines.id()));
        assertThat(scene.waiting(ines))
                .hasSize(3)
                .noneMatch(invitation -> invitation.ask().equals(fourth));
    }

    @Test
    void whoeverGoesToRestIsNotAsked() throws Exception {
        AskId ask = asking.soon(cast.mama("Lena"), Scene.SLEEP);
        stepDuring(ask, () -> members.rest(ines, clock.instant().plus(Duration.ofDays(1))));
        assertThat(scene.waiting(ines)).isEmpty();
    }

    /// The step comes while the other's transaction has done all it does and is not committed yet.
    private void stepDuring(AskId ask, Runnable other) throws Exception {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> step = new AtomicReference<>();
            transaction.executeWithoutResult(begun -> {
                other.run();
                step.set(beside.submit(() -> steps.take(ask)));
                await().until(this::someoneWaitsForALock);
            });
            step.get().get();
        }
    }

    private boolean someoneWaitsForALock() {
        return jdbc.sql("""
                select exists (
                    select 1 from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock')
                """).query(Boolean.class).single();
    }
}
