package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.members.Viewer;
import alongside.testing.Cast;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two who must not meet have nothing going on between them, in either direction.
@OnTheScene
class BlockedTest {

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Talking talking;

    @Autowired
    Conversations conversations;

    @Autowired
    InvitationStore store;

    @Autowired
    Placing placing;

    @Autowired
    Scene scene;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Viewer lena;
    private Viewer ines;

    @BeforeEach
    void lenaAndInesMayMeet() {
        scene.empty();
        lena = cast.mama("Lena", Scene.GENTLE_NIGHTS);
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
    }

    @Test
    void withOneTalkEveryOtherOneAndWhateverWaitsBetweenThemEnds() {
        AskId lenas = scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        AskId inesAsk = scene.raise(ines);
        scene.yes(lena, scene.only(lena));
        AskId another = asking.soon(lena, Scene.SLEEP);
        placing.invite(another, ines.id());
        talking.block(lena, talk);
        assertThat(conversations.listLive(lenas)).isEmpty();
        assertThat(conversations.listLive(inesAsk)).isEmpty();
        assertThat(store.list(another)).extracting(Invitation::state).containsExactly(Invitation.State.LAPSED);
    }

    @Test
    void aYesThatIsOnItsWayBetweenThemEndsToo() throws Exception {
        scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        AskId another = asking.soon(lena, Scene.SLEEP);
        placing.invite(another, ines.id());
        blockDuring(lena, talk, () -> scene.yes(ines, scene.only(ines)));
        assertThat(conversations.listLive(another)).isEmpty();
    }

    @Test
    void anInvitationThatIsOnItsWayBetweenThemEndsToo() throws Exception {
        scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        AskId another = asking.soon(lena, Scene.SLEEP);
        blockDuring(lena, talk, () -> placing.invite(another, ines.id()));
        assertThat(scene.waiting(ines)).isEmpty();
    }

    /// The block comes while the other's transaction has done all it does and is not committed yet.
    private void blockDuring(Viewer blocker, ConversationId talk, Runnable other) throws Exception {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> block = new AtomicReference<>();
            transaction.executeWithoutResult(begun -> {
                other.run();
                block.set(beside.submit(() -> talking.block(blocker, talk)));
                await().until(this::someoneWaitsForALock);
            });
            block.get().get();
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
