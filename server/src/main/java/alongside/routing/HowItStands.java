package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskProgress;
import alongside.conversations.Conversation;
import alongside.conversations.Conversations;
import alongside.keepers.Keepers;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells an asker what is true now, and never more than that.
@Component
class HowItStands implements AskProgress {

    private final LadderStore places;
    private final Ladder ladder;
    private final InvitationStore invitations;
    private final Conversations conversations;
    private final Members members;
    private final Keepers keepers;
    private final Clock clock;

    HowItStands(
            LadderStore places,
            Ladder ladder,
            InvitationStore invitations,
            Conversations conversations,
            Members members,
            Keepers keepers,
            Clock clock) {
        this.places = places;
        this.ladder = ladder;
        this.invitations = invitations;
        this.conversations = conversations;
        this.members = members;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public @Nullable PrivateText watch(Viewer asker) {
        return keepers.first(asker.id()).map(keeper -> keeper.nickname()).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Progress of(Ask ask) {
        OnLadder place = places.find(ask.id()).orElseThrow(NotThere::new);
        List<Invitation> all = invitations.list(ask.id());
        List<Invitation> waiting = all.stream()
                .filter(invitation -> !invitation.watch() && invitation.isWaiting(clock.instant()))
                .toList();
        Step wave = nextWave(ask, place);
        return new Progress(
                place.promised() ? place.due() : null,
                place.promised() ? missed(place) : null,
                waiting.size(),
                waiting.stream()
                        .map(Invitation::madeAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                waiting.stream().allMatch(Invitation::known),
                wave == null ? null : wave.at(),
                wave == null ? 0 : wave.size(),
                watch(ask, all),
                conversations.listLive(ask.id()).stream().map(this::talk).toList());
    }

    /// The time she was told that passed last, also before the ladder has come to it.
    private @Nullable Instant missed(OnLadder place) {
        return place.wakeAt() != null && place.due().isBefore(clock.instant()) ? place.due() : place.missedDue();
    }

    private @Nullable Step nextWave(Ask ask, OnLadder place) {
        if (place.wakeAt() == null) {
            return null;
        }
        Step next = place.next();
        return next.size() > 0 ? next : ladder.nextAsking(ask.byWhen(), ask.raisedAt(), place.zone(), next);
    }

    /// Whoever was called last has it; until then, whoever would be called first.
    private @Nullable Watch watch(Ask ask, List<Invitation> all) {
        Invitation called = all.stream()
                .filter(Invitation::watch)
                .max(Comparator.comparing(Invitation::madeAt))
                .orElse(null);
        if (called != null) {
            return new Watch(members.get(called.helper()).nickname(), called.madeAt(), true);
        }
        return keepers.first(ask.asker())
                .map(keeper -> new Watch(keeper.nickname(), ladder.watch(ask.byWhen(), ask.raisedAt()), false))
                .orElse(null);
    }

    private Talk talk(Conversation talk) {
        return new Talk(talk.id().value(), members.get(talk.helper()).nickname(), conversations.isHeard(talk));
    }
}
