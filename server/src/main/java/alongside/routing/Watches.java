package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.Conversations;
import alongside.keepers.KeeperLeaving;
import alongside.keepers.Keepers;
import alongside.live.Live;
import alongside.matching.routing.Ladder;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What whoever keeps watch can do with an ask nobody took, always under the ask's lock: take it, pass it on, have more
/// members asked at once. She reads it only once it has come to the watch.
@Component
public class Watches {

    private final Asks asks;
    private final Keepers keepers;
    private final Conversations conversations;
    private final LadderStore places;
    private final InvitationStore invitations;
    private final Waves waves;
    private final Climb climb;
    private final Ladder ladder;
    private final Live live;
    private final Clock clock;

    Watches(
            Asks asks,
            Keepers keepers,
            Conversations conversations,
            LadderStore places,
            InvitationStore invitations,
            Waves waves,
            Climb climb,
            Ladder ladder,
            Live live,
            Clock clock) {
        this.asks = asks;
        this.keepers = keepers;
        this.conversations = conversations;
        this.places = places;
        this.invitations = invitations;
        this.waves = waves;
        this.climb = climb;
        this.ladder = ladder;
        this.live = live;
        this.clock = clock;
    }

    /// She is called to it now, whoever else was.
    ///
    /// @return empty when it has not come to the watch yet, or someone is with her by now
    @Transactional
    public Optional<InvitationId> take(Viewer keeper, AskId id) {
        Ask ask = lock(keeper, id);
        return isOpen(ask) && hasCome(ask)
                ? waves.call(ask, keeper.id(), places.lock(id).due())
                : Optional.empty();
    }

    /// Whether it is hers to look after; if not it is not there.
    @Transactional
    public void check(Viewer keeper, AskId id) {
        lock(keeper, id);
    }

    /// @return whether there is anyone else to keep watch; if not it stays with her
    @Transactional
    public boolean passOn(Viewer keeper, InvitationId id) {
        Invitation invitation = invitations.find(keeper, id).orElseThrow(NotThere::new);
        if (!invitation.watch()) {
            throw new NotThere();
        }
        Ask ask = asks.lock(invitation.ask());
        boolean others = waves.isAnyoneElse(ask, keeper.id());
        if (others && invitations.end(id, Invitation.State.NOT_NOW, clock.instant())) {
            callNext(ask, keeper.id());
        }
        return others;
    }

    /// Members are asked now instead of at their time.
    @Transactional
    public void hurry(Viewer keeper, AskId id) {
        if (isOpen(lock(keeper, id))) {
            climb.nextWaveNow(id);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(KeeperLeaving leaving) {
        List<AskId> watched = invitations.listWatched(leaving.keeper());
        asks.lockAll(watched);
        for (AskId id : watched) {
            Ask ask = asks.lock(id);
            invitations.endWatch(id, leaving.keeper(), clock.instant());
            callNext(ask, leaving.keeper());
        }
    }

    private void callNext(Ask ask, MemberId steppingBack) {
        if (isOpen(ask)) {
            waves.callWatch(ask, places.lock(ask.id()).due(), steppingBack);
        }
        live.tell(ask.asker().value(), "ask:" + ask.id());
    }

    /// Hers to look after: for anyone else it is not there.
    private Ask lock(Viewer keeper, AskId id) {
        Ask ask = asks.lock(id);
        if (!keepers.isAmong(keeper)
                || keepers.over(ask.asker()).stream().noneMatch(one -> one.id().equals(keeper.id()))) {
            throw new NotThere();
        }
        return ask;
    }

    private boolean isOpen(Ask ask) {
        return ask.isOpen() && !conversations.isHeard(ask.id());
    }

    private boolean hasCome(Ask ask) {
        Instant now = clock.instant();
        List<Invitation> all = invitations.list(ask.id());
        return all.stream().anyMatch(Invitation::watch) || !now.isBefore(ladder.watch(ask.byWhen(), ask.raisedAt()));
    }
}
