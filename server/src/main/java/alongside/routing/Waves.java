package alongside.routing;

import alongside.asks.Ask;
import alongside.keepers.Keepers;
import alongside.learning.Learning;
import alongside.live.Live;
import alongside.matching.routing.Step;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Learning learning;
    private final Voices voices;
    private final Live live;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waves(
            InvitationStore invitations,
            Choice choice,
            Keepers keepers,
            Learning learning,
            Voices voices,
            Live live,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.choice = choice;
        this.keepers = keepers;
        this.learning = learning;
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
        return areWanted(ask) && send(ask, choice.make(ask, step), endsAt);
    }

    boolean areWanted(Ask ask) {
        return !voices.areFull(ask);
    }

    /// @return whether nobody is left to ask
    boolean send(Ask ask, Choice.Made made, Instant endsAt) {
        made.chosen().forEach(one -> add(Invitation.chosen(next(), ask, one, clock.instant(), endsAt)));
        return made.isNobodyLeft() && !invitations.isAnyWaiting(ask.id(), clock.instant());
    }

    /// One member, by hand.
    ///
    /// @return empty when she was asked before
    Optional<InvitationId> invite(Ask ask, MemberId helper, Instant endsAt) {
        Invitation invitation = Invitation.byHand(next(), ask, helper, false, clock.instant(), endsAt);
        return add(invitation) ? Optional.of(invitation.id()) : Optional.empty();
    }

    /// Calls the next keeper: whoever was not called yet, and once all were, round again. Whoever has begun to talk
    /// with her is not called any more.
    void callWatch(Ask ask, Instant endsAt) {
        callWatch(ask, endsAt, null);
    }

    /// @param steppingBack who passes it on or stops keeping watch
    void callWatch(Ask ask, Instant endsAt, @Nullable MemberId steppingBack) {
        Map<MemberId, Invitation> called = called(ask);
        keepers.over(ask.asker()).stream()
                .map(Member::id)
                .filter(keeper -> !keeper.equals(steppingBack))
                .filter(keeper -> !voices.isWith(ask, keeper) && !hasSaidYes(called.get(keeper)))
                .min(Comparator.comparing(keeper -> Optional.ofNullable(called.get(keeper))
                        .map(Invitation::madeAt)
                        .orElse(Instant.MIN)))
                .ifPresent(keeper -> call(ask, keeper, endsAt));
    }

    private static boolean hasSaidYes(@Nullable Invitation invitation) {
        return invitation != null && invitation.talk() != null;
    }

    private Map<MemberId, Invitation> called(Ask ask) {
        return invitations.list(ask.id()).stream()
                .filter(Invitation::watch)
                .collect(Collectors.toMap(Invitation::helper, Function.identity()));
    }

    /// Whether someone but her keeps watch over it, or could be called to.
    boolean isAnyoneElse(Ask ask, MemberId keeper) {
        return keepers.over(ask.asker()).stream().anyMatch(one -> !one.id().equals(keeper));
    }

    /// @return the invitation she has it by
    Optional<InvitationId> call(Ask ask, MemberId keeper, Instant endsAt) {
        keepers.called(keeper);
        Invitation invitation = Invitation.byHand(next(), ask, keeper, true, clock.instant(), endsAt);
        if (add(invitation)) {
            return Optional.of(invitation.id());
        }
        Optional<Invitation> again = invitations.callAgain(ask.id(), keeper, clock.instant());
        again.ifPresent(this::tell);
        return again.map(Invitation::id);
    }

    /// Their time is over; none of them is told she was late.
    void lapse(Ask ask) {
        for (InvitationStore.Ended ended :
                invitations.endAll(ask.id(), Invitation.State.LAPSED, false, clock.instant())) {
            learning.answered(ended.helper(), false, ended.madeAt());
            live.tell(ended.helper().value(), "beside");
        }
    }

    private boolean add(Invitation invitation) {
        boolean added = invitations.add(invitation);
        if (added) {
            tell(invitation);
        }
        return added;
    }

    private void tell(Invitation invitation) {
        live.tell(invitation.helper().value(), "beside");
        events.publishEvent(new RoutingEvent.Invited(
                invitation.ask(), invitation.id(), invitation.helper(), invitation.watch(), invitation.madeAt()));
    }

    private InvitationId next() {
        return new InvitationId(ids.next());
    }
}
