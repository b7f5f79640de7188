package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.learning.Learning;
import alongside.live.Live;
import alongside.matching.routing.Ladder;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an invited member can answer. Always in this order of locks: the ask, then the helper.
@Component
public class Invitations {

    private final InvitationStore store;
    private final Asks asks;
    private final Members members;
    private final Conversations conversations;
    private final Voices voices;
    private final Carrying carrying;
    private final Routing routing;
    private final SilenceAlarm silence;
    private final Ladder ladder;
    private final Learning learning;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            Asks asks,
            Members members,
            Conversations conversations,
            Voices voices,
            Carrying carrying,
            Routing routing,
            SilenceAlarm silence,
            Ladder ladder,
            Learning learning,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.asks = asks;
        this.members = members;
        this.conversations = conversations;
        this.voices = voices;
        this.carrying = carrying;
        this.routing = routing;
        this.silence = silence;
        this.ladder = ladder;
        this.learning = learning;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    Invitation get(Viewer viewer, InvitationId id) {
        return store.find(viewer, id).orElseThrow(NotThere::new);
    }

    /// Whether the ask goes on without her; it may also have been taken back or closed.
    boolean isStillAsked(Invitation invitation) {
        return asks.read(invitation.ask()).isOpen();
    }

    @Transactional
    public YesOutcome accept(Viewer viewer, InvitationId id) {
        Ask ask = asks.lock(get(viewer, id).ask());
        Member helper = members.lock(viewer.id());
        Invitation invitation = get(viewer, id);
        UUID talk = invitation.talk();
        if (talk != null) {
            return new YesOutcome.Together(new ConversationId(talk));
        }
        if (!ask.isOpen() || !invitation.isWaiting(clock.instant()) || !invitation.watch() && voices.areFull(ask)) {
            return new YesOutcome.Over();
        }
        if (!invitation.watch() && carrying.roomLeft(helper) < invitation.weight()) {
            return new YesOutcome.Enough();
        }
        return new YesOutcome.Together(join(ask, helper, invitation));
    }

    /// Whoever keeps watch cannot say so; she passes it on ([Watches]).
    ///
    /// @return whether it was waiting until now
    @Transactional
    boolean notNow(Viewer viewer, InvitationId id) {
        Invitation invitation = get(viewer, id);
        if (invitation.watch()) {
            throw new NotThere();
        }
        asks.lock(invitation.ask());
        boolean waiting = store.end(id, Invitation.State.NOT_NOW, clock.instant());
        if (waiting) {
            routing.answered(invitation.ask());
            live.tell(invitation.asker().value(), "ask:" + invitation.ask());
        }
        return waiting;
    }

    private ConversationId join(Ask ask, Member helper, Invitation invitation) {
        Instant now = clock.instant();
        ConversationId talk = conversations.open(ask, helper.id(), invitation.strength(), invitation.sameAge());
        store.accept(invitation.id(), talk, now);
        if (!invitation.watch()) {
            learning.answered(helper.id(), true, invitation.madeAt());
            carrying.takeUp(talk, helper.id(), invitation.weight());
            silence.set(talk, ladder.afterYes(ask.byWhen(), ask.raisedAt(), now).first());
        }
        if (voices.areFull(ask)) {
            routing.filled(ask.id());
            store.endAll(ask.id(), Invitation.State.TAKEN_BACK, false, now)
                    .forEach(ended -> tellBeside(ended.helper()));
        }
        // The last rows to be taken, and never waited for: two who say yes to each other's asks must not wait in a
        // ring.
        routing.lapse(helper.id(), carrying.roomLeft(helper));
        tellBeside(helper.id());
        tellBeside(ask.asker());
        live.tell(ask.asker().value(), "ask:" + ask.id());
        events.publishEvent(new RoutingEvent.Accepted(ask.id(), talk));
        return talk;
    }

    private void tellBeside(MemberId member) {
        live.tell(member.value(), "beside");
    }
}
