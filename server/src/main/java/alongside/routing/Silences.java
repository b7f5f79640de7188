package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.conversations.Conversation;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Endings;
import alongside.learning.Learning;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Patience;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks after talks in which someone waits for her helper's words: reminds the helper once, then gives the ask back.
/// A keeper's silence is the ladder's: it calls the next one.
@Component
class Silences {

    private final Asks asks;
    private final Conversations conversations;
    private final Endings endings;
    private final InvitationStore invitations;
    private final Ladder ladder;
    private final Learning learning;
    private final SilenceAlarm alarm;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Silences(
            Asks asks,
            Conversations conversations,
            Endings endings,
            InvitationStore invitations,
            Ladder ladder,
            Learning learning,
            SilenceAlarm alarm,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.conversations = conversations;
        this.endings = endings;
        this.invitations = invitations;
        this.ladder = ladder;
        this.learning = learning;
        this.alarm = alarm;
        this.events = events;
        this.clock = clock;
    }

    /// Does what the hour asks for, if anything: an alarm may ring twice, or for words that have come.
    @Transactional
    public void look(ConversationId id) {
        conversations.read(id).ifPresent(seen -> {
            Ask ask = asks.lock(seen.ask());
            Conversation talk = conversations.read(id).orElseThrow();
            Invitation invitation = invitations.find(id).orElse(null);
            if (ask.isOpen() && talk.endedAt() == null && invitation != null && !invitation.watch()) {
                patience(ask, talk).ifPresent(patience -> keep(patience, ask, talk, invitation));
            }
        });
    }

    private Optional<Patience> patience(Ask ask, Conversation talk) {
        return conversations.isHeard(talk)
                ? conversations.unansweredSince(talk).map(Patience::inTalk)
                : Optional.of(ladder.afterYes(ask.byWhen(), ask.raisedAt(), talk.openedAt()));
    }

    private void keep(Patience patience, Ask ask, Conversation talk, Invitation invitation) {
        Instant now = clock.instant();
        if (!now.isBefore(patience.release())) {
            release(ask, endings.lockToRelease(talk), invitation);
        } else if (!now.isBefore(patience.nudge())) {
            if (invitations.nudge(invitation.id(), patience.since(), now)) {
                events.publishEvent(new RoutingEvent.Nudged(talk.ask(), talk.id(), talk.helper(), patience.since()));
            }
            alarm.set(talk.id(), patience.release());
        } else {
            alarm.set(talk.id(), patience.first());
        }
    }

    /// Looked at once more: words that came on the way keep her in the talk.
    private void release(Ask ask, Conversation talk, Invitation invitation) {
        boolean isStillSilent = patience(ask, talk)
                .filter(patience -> !clock.instant().isBefore(patience.release()))
                .isPresent();
        if (talk.endedAt() != null || !isStillSilent) {
            return;
        }
        if (!conversations.isHeard(talk)) {
            learning.cameWithoutWords(talk.helper(), invitation.madeAt(), talk.openedAt());
        }
        endings.release(talk);
    }
}
