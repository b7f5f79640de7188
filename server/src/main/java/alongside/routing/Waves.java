package alongside.routing;

import alongside.asks.Ask;
import alongside.live.Live;
import alongside.matching.routing.Step;
import alongside.members.MemberId;
import alongside.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks members, quietly, inside the transaction of a step.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Waves {

    private final InvitationStore invitations;
    private final Choice choice;
    private final Keepers keepers;
    private final Voices voices;
    private final Live live;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waves(
            InvitationStore invitations,
            Choice choice,
            Keepers keepers,
            Voices voices,
            Live live,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.choice = choice;
        this.keepers = keepers;
        this.voices = voices;
        this.live = live;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Whoever could only be told that another mama is with her already is not asked.
    void invite(Ask ask, Step step, Instant endsAt) {
        if (voices.areFull(ask)) {
            return;
        }
        choice.make(ask, step).forEach(chosen -> add(ask, chosen, endsAt));
    }

    void callWatch(Ask ask, Instant endsAt) {
        keepers.over(ask.asker())
                .filter(keeper -> !voices.isWith(ask, keeper.id()))
                .ifPresent(keeper -> add(invitation(ask, keeper.id(), endsAt)));
    }

    /// Their time is over; none of them is told she was late.
    void lapse(Ask ask) {
        invitations
                .endAll(ask.id(), Invitation.State.LAPSED, false, clock.instant())
                .forEach(helper -> live.tell(helper.value(), "beside"));
    }

    private void add(Ask ask, Choice.Chosen chosen, Instant endsAt) {
        add(new Invitation(
                new InvitationId(ids.next()),
                ask.id(),
                ask.asker(),
                new MemberId(chosen.member()),
                ask.weight(),
                false,
                chosen.decision(),
                chosen.strength(),
                chosen.known(),
                chosen.sameAge(),
                Invitation.State.WAITING,
                clock.instant(),
                endsAt,
                null,
                null));
    }

    private Invitation invitation(Ask ask, MemberId keeper, Instant endsAt) {
        return new Invitation(
                new InvitationId(ids.next()),
                ask.id(),
                ask.asker(),
                keeper,
                0,
                true,
                null,
                null,
                false,
                false,
                Invitation.State.WAITING,
                clock.instant(),
                endsAt,
                null,
                null);
    }

    private void add(Invitation invitation) {
        if (invitations.add(invitation)) {
            live.tell(invitation.helper().value(), "beside");
            events.publishEvent(new RoutingEvent.Invited(
                    invitation.ask(), invitation.id(), invitation.helper(), invitation.watch()));
        }
    }
}
