package alongside.routing;

import alongside.asks.Ask;
import alongside.live.Live;
import alongside.matching.routing.Step;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    ///
    /// @return whether more are wanted and nobody is left to ask
    boolean invite(Ask ask, Step step, Instant endsAt) {
        if (voices.areFull(ask)) {
            return false;
        }
        List<Choice.Chosen> chosen = choice.make(ask, step);
        chosen.forEach(one -> add(Invitation.chosen(next(), ask, one, clock.instant(), endsAt)));
        return chosen.isEmpty() && !invitations.isAnyWaiting(ask.id(), clock.instant());
    }

    /// One member, by hand.
    ///
    /// @return empty when she was asked before
    Optional<InvitationId> invite(Ask ask, MemberId helper, Instant endsAt) {
        Invitation invitation = Invitation.byHand(next(), ask, helper, false, clock.instant(), endsAt);
        return add(invitation) ? Optional.of(invitation.id()) : Optional.empty();
    }

    /// Calls the next keeper who was not called yet. Once all were, all of them have it.
    void callWatch(Ask ask, Instant endsAt) {
        List<MemberId> called = invitations.list(ask.id()).stream()
                .filter(Invitation::watch)
                .map(Invitation::helper)
                .toList();
        keepers.over(ask.asker()).stream()
                .map(Member::id)
                .filter(keeper -> !called.contains(keeper) && !voices.isWith(ask, keeper))
                .findFirst()
                .ifPresent(keeper -> call(ask, keeper, endsAt));
    }

    private void call(Ask ask, MemberId keeper, Instant endsAt) {
        keepers.called(keeper);
        add(Invitation.byHand(next(), ask, keeper, true, clock.instant(), endsAt));
    }

    /// Their time is over; none of them is told she was late.
    void lapse(Ask ask) {
        invitations
                .endAll(ask.id(), Invitation.State.LAPSED, false, clock.instant())
                .forEach(helper -> live.tell(helper.value(), "beside"));
    }

    private boolean add(Invitation invitation) {
        boolean added = invitations.add(invitation);
        if (added) {
            live.tell(invitation.helper().value(), "beside");
            events.publishEvent(new RoutingEvent.Invited(
                    invitation.ask(), invitation.id(), invitation.helper(), invitation.watch()));
        }
        return added;
    }

    private InvitationId next() {
        return new InvitationId(ids.next());
    }
}
