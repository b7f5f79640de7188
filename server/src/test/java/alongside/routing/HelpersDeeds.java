package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Along;
import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.routing.Neighbourhood.Story;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// What someone may do who is asked, or has said yes.
@TestComponent
class HelpersDeeds {

    private final Invitations invitations;
    private final InvitationStore store;
    private final Questions questions;
    private final LadderStore places;
    private final Talking talking;
    private final Asks asks;
    private final Along along;
    private final Members members;
    private final Clock clock;

    HelpersDeeds(
            Invitations invitations,
            InvitationStore store,
            Questions questions,
            LadderStore places,
            Talking talking,
            Asks asks,
            Along along,
            Members members,
            Clock clock) {
        this.invitations = invitations;
        this.store = store;
        this.questions = questions;
        this.places = places;
        this.talking = talking;
        this.asks = asks;
        this.along = along;
        this.members = members;
        this.clock = clock;
    }

    String yes(Story story, Viewer she) {
        List<Invitation> waiting = waiting(she, false);
        if (waiting.isEmpty()) {
            return "";
        }
        Invitation invitation = story.chance().any(waiting);
        return switch (invitations.accept(she, invitation.id())) {
            case YesOutcome.Together together -> {
                story.model().begins(together.talk(), asks.read(invitation.ask()), invitation, clock.instant());
                yield "yes";
            }
            case YesOutcome.Enough enough -> "yes, but she carries enough";
            case YesOutcome.Over over -> "yes, but it is over";
        };
    }

    String notNow(Story story, Viewer she) {
        List<Invitation> waiting = waiting(she, false);
        if (waiting.isEmpty()) {
            return "";
        }
        assertThat(invitations.notNow(she, story.chance().any(waiting).id())).isTrue();
        return "not now";
    }

    /// The ladder waits for no question.
    String askFirst(Story story, Viewer she) {
        List<Invitation> unasked =
                waiting(she, false).stream().filter(questions::mayBeAsked).toList();
        if (unasked.isEmpty()) {
            return "";
        }
        Invitation invitation = story.chance().any(unasked);
        OnLadder before = places.find(invitation.ask()).orElseThrow();
        assertThat(questions.ask(she, invitation.id(), new PrivateText("Since when?")))
                .isInstanceOf(QuestionOutcome.Kept.class);
        assertThat(places.find(invitation.ask())).contains(before);
        return "question first";
    }

    /// What the asker ticks goes along, and nothing else.
    String beyond(Story story, Viewer she) {
        List<ConversationId> hers = story.model().with(she.id(), true).stream()
                .filter(talk -> story.model().get(talk).open())
                .toList();
        if (hers.isEmpty()) {
            return "";
        }
        ConversationId talk = story.chance().any(hers);
        Ask ask = story.model().get(talk).ask();
        talking.handOver(she, talk);
        story.model().ends(talk);
        assertThat(along.listTaken(ask, talk.value())).isEmpty();
        if (story.chance().oneIn(2)) {
            Viewer asker = story.get(ask.asker());
            List<UUID> ticked = story.chance().some(talking.wrote(asker, talk));
            talking.choose(asker, talk, ticked);
            assertThat(along.listTaken(ask, talk.value())).containsExactlyInAnyOrderElementsOf(ticked);
        }
        return "beyond her";
    }

    String rest(Story story, Viewer she) {
        switch (story.chance().upTo(4)) {
            case 1 -> members.rest(she, null);
            case 2 -> {
                members.handBackAndRest(she, clock.instant().plus(Duration.ofHours(20)));
                story.model().handsBack(she.id());
                return "rest, and all handed back";
            }
            default -> {
                members.rest(she, clock.instant().plus(Duration.ofHours(20)));
                return "rest";
            }
        }
        return "back";
    }

    /// Whoever keeps watch takes what nobody has taken, and writes at once or forgets to.
    String watch(Story story, Viewer she) {
        List<Invitation> called = waiting(she, true);
        if (called.isEmpty()) {
            return "";
        }
        Invitation invitation = story.chance().any(called);
        if (!(invitations.accept(she, invitation.id()) instanceof YesOutcome.Together together)) {
            throw new AssertionError("A keeper could not take " + invitation.ask());
        }
        story.model().begins(together.talk(), asks.read(invitation.ask()), invitation, clock.instant());
        if (story.chance().oneIn(3)) {
            return "watch taken";
        }
        talking.say(she, together.talk(), "I am here.");
        story.model().word(together.talk(), she.id(), clock.instant());
        return "watch taken, and written";
    }

    private List<Invitation> waiting(Viewer she, boolean watch) {
        return store.listWaiting(she, clock.instant()).stream()
                .filter(invitation -> invitation.watch() == watch)
                .toList();
    }
}
