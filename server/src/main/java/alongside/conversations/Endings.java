package alongside.conversations;

import alongside.asks.Asks;
import alongside.live.Live;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How talks end before what was asked does: she leaves, hands it back, draws a boundary ([Partings]), or never wrote.
/// Room comes back and an open ask goes on at its age, whichever way it was.
@Component
public class Endings {

    private final Conversations conversations;
    private final ConversationStore store;
    private final Asks asks;
    private final Members members;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(
            Conversations conversations,
            ConversationStore store,
            Asks asks,
            Members members,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.store = store;
        this.asks = asks;
        this.members = members;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// What [#release] takes. Words may have come while this waited for it. Under the ask's lock.
    @Transactional(propagation = Propagation.MANDATORY)
    public Conversation lockToRelease(Conversation talk) {
        members.lock(talk.helper());
        return store.lock(talk.id());
    }

    /// Her words never came: the talk ends, kindly, and what was asked goes on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Conversation talk) {
        end(talk, null);
        live.tell(talk.helper().value(), "talk:" + talk.id());
        live.tell(talk.helper().value(), "beside");
        live.tell(talk.asker().value(), "talk:" + talk.id());
        live.tell(talk.asker().value(), "beside");
        live.tell(talk.asker().value(), "ask:" + talk.ask());
    }

    /// Leaving frees her at once; an ask that is still open goes back to the village at its age.
    @Transactional
    void leave(Viewer viewer, ConversationId id) {
        end(viewer, conversations.get(viewer, id));
    }

    /// *This is beyond me*: like leaving, and the asker hears kindly why. Only while what was asked is open.
    @Transactional
    void handOver(Viewer helper, ConversationId id) {
        Conversation conversation = conversations.getHelped(helper, id);
        if (asks.lock(conversation.ask()).isOpen() && end(helper, conversation)) {
            store.handOver(id);
            events.publishEvent(new ConversationEvent.HandedOver(id, conversation.ask(), helper.id()));
        }
    }

    /// @return whether it went on until now
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(Viewer viewer, Conversation conversation) {
        asks.lock(conversation.ask());
        members.lock(conversation.helper());
        Conversation locked = store.lock(viewer, conversation.id()).orElseThrow(NotThere::new);
        boolean ended = end(locked, viewer.id());
        if (ended) {
            conversations.tellOther(viewer, locked);
        }
        return ended;
    }

    /// @param by null when the village itself ends it
    private boolean end(Conversation locked, @Nullable MemberId by) {
        if (locked.endedAt() != null) {
            return false;
        }
        store.end(locked.id(), by, clock.instant());
        events.publishEvent(new ConversationEvent.Ended(locked.id(), locked.ask(), locked.helper()));
        return true;
    }
}
