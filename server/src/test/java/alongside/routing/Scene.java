package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.AskProgress;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.members.Viewer;
import alongside.testing.MovableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tests of this room do again and again, on a clock moved by hand.
@TestComponent
class Scene {

    static final String SLEEP = "my four year old wakes every two hours at night";
    static final String GENTLE_NIGHTS = "all three of mine sleep through now, we got there gently";

    private final MovableClock clock;
    private final Asking asking;
    private final Asks asks;
    private final Invitations invitations;
    private final InvitationStore store;
    private final Steps steps;
    private final LadderStore places;
    private final AskProgress progress;
    private final JdbcClient jdbc;

    Scene(
            MovableClock clock,
            Asking asking,
            Asks asks,
            Invitations invitations,
            InvitationStore store,
            Steps steps,
            LadderStore places,
            AskProgress progress,
            JdbcClient jdbc) {
        this.clock = clock;
        this.asking = asking;
        this.asks = asks;
        this.invitations = invitations;
        this.store = store;
        this.steps = steps;
        this.places = places;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    void empty() {
        jdbc.sql("delete from ask").update();
        jdbc.sql("delete from member").update();
        clock.set(MovableClock.EVENING);
    }

    AskId raise(Viewer viewer) {
        AskId ask = asking.soon(viewer, SLEEP);
        steps.take(ask);
        return ask;
    }

    void moveTo(AskId ask, int minutes) {
        Instant until = MovableClock.EVENING.plus(Duration.ofMinutes(minutes));
        while (places.find(ask).orElseThrow().isDue(until)) {
            clock.set(places.find(ask).orElseThrow().next().at());
            steps.take(ask);
        }
        clock.set(until);
    }

    AskProgress.Progress progress(Viewer viewer, AskId id) {
        Ask ask = asks.get(viewer, id);
        return progress.of(ask);
    }

    List<Invitation> waiting(Viewer viewer) {
        return store.listWaiting(viewer, clock.instant());
    }

    Invitation only(Viewer viewer) {
        List<Invitation> waiting = waiting(viewer);
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    ConversationId yes(Viewer viewer, Invitation invitation) {
        return switch (invitations.accept(viewer, invitation.id())) {
            case YesOutcome.Together together -> together.talk();
            case YesOutcome.Enough enough -> throw new AssertionError("She carries enough.");
            case YesOutcome.Over over -> throw new AssertionError("It was over.");
        };
    }

    void block(Viewer blocker, Viewer blocked) {
        jdbc.sql("insert into block (id, blocker, blocked, label, made_at) values (gen_random_uuid(), ?, ?, '', ?)")
                .params(blocker.id().value(), blocked.id().value(), Timestamp.from(clock.instant()))
                .update();
    }
}
