package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.testing.Cast;
import java.util.UUID;
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
    Members members;

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
        assertHasLapsed(another);
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
        assertHasLapsed(another);
    }

    /// Their talk has ended already: nothing but the two themselves makes one of them wait for the other.
    @Test
    void anInvitationToWhatIsAskedAtThatVeryMomentEndsToo() throws Exception {
        scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        talking.leave(ines, talk);
        AtomicReference<AskId> another = new AtomicReference<>();
        blockDuring(lena, talk, () -> {
            another.set(asking.soon(lena, Scene.SLEEP));
            placing.invite(another.get(), ines.id());
        });
        assertHasLapsed(another.get());
    }

    /// She who is locked first is held back: the other asks her meanwhile, after their asks were locked.
    @Test
    void aTalkAboutWhatIsAskedAtThatVeryMomentEndsToo() throws Exception {
        scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        Viewer first = firstLocked();
        Viewer second = first.equals(lena) ? ines : lena;
        AtomicReference<AskId> another = new AtomicReference<>();
        blockDuring(lena, talk, () -> members.lock(first.id()), () -> {
            another.set(asking.soon(second, Scene.SLEEP));
            placing.invite(another.get(), first.id());
            scene.yes(first, scene.only(first));
        });
        assertThat(store.list(another.get())).extracting(Invitation::state).containsExactly(Invitation.State.ACCEPTED);
        assertThat(conversations.listLive(another.get())).isEmpty();
    }

    private void assertHasLapsed(AskId ask) {
        assertThat(store.list(ask)).extracting(Invitation::state).containsExactly(Invitation.State.LAPSED);
    }

    private Viewer firstLocked() {
        UUID first = jdbc.sql("select id from member where id in (?, ?) order by id limit 1")
                .params(lena.id().value(), ines.id().value())
                .query(UUID.class)
                .single();
        return lena.id().value().equals(first) ? lena : ines;
    }

    /// The block comes while the other's transaction has done all it does and is not committed yet.
    private void blockDuring(Viewer blocker, ConversationId talk, Runnable other) throws Exception {
        blockDuring(blocker, talk, other, () -> {});
    }

    /// @param before what the other's transaction does before the block comes
    /// @param after what it does while the block waits for it
    private void blockDuring(Viewer blocker, ConversationId talk, Runnable before, Runnable after) throws Exception {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> block = new AtomicReference<>();
            transaction.executeWithoutResult(begun -> {
                before.run();
                block.set(beside.submit(() -> talking.block(blocker, talk)));
                await().until(() -> block.get().isDone() || someoneWaitsForALock());
                after.run();
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
