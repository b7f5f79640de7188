package alongside.conversations;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.asks.ThanksGiven;
import alongside.live.Live;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.Limits;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door. A talk is found through one of its two people; routing, which opened it, may ask which ones an ask has.
/// How it ends is the matter of [Endings].
@Component
public class Conversations {

    /// After so long without a word an asker is asked how heavy it is now.
    public static final Duration LULL = Duration.ofDays(3);

    static final int LONGEST = 5_000;

    private final ConversationStore store;
    private final MessageStore messages;
    private final Asks asks;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Conversations(
            ConversationStore store,
            MessageStore messages,
            Asks asks,
            Live live,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.messages = messages;
        this.asks = asks;
        this.live = live;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /// Opens a talk inside the transaction of a yes, under the locks of the ask and the helper.
    @Transactional(propagation = Propagation.MANDATORY)
    public ConversationId open(Ask ask, MemberId helper, @Nullable UUID strength, boolean sameAge) {
        ConversationId id = new ConversationId(ids.next());
        store.add(new Conversation(
                id, ask.id(), ask.asker(), helper, strength, sameAge, clock.instant(), null, false, 0, 0, 0));
        return id;
    }

    public List<Conversation> listLive(AskId ask) {
        return store.listLive(ask);
    }

    /// Whether a helper has written in a talk of this ask that goes on.
    public boolean isHeard(AskId ask) {
        return !listHeard(List.of(ask)).isEmpty();
    }

    /// Those of them in whose talks that go on a helper has written.
    public Set<AskId> listHeard(Collection<AskId> asks) {
        return messages.listHeard(asks);
    }

    /// Whether its helper has written in this talk.
    public boolean isHeard(Conversation talk) {
        return messages.isHeard(talk);
    }

    /// Whether they have talked, and for days nobody has written any more.
    public boolean isInLull(AskId ask) {
        return !listInLull(List.of(ask)).isEmpty();
    }

    /// Those of them that are in a lull.
    public Set<AskId> listInLull(Collection<AskId> asks) {
        return messages.listQuietSince(asks, clock.instant().minus(LULL));
    }

    /// Those of these talks of hers that the viewer has not read all of.
    public Set<ConversationId> listUnread(Viewer viewer, Collection<ConversationId> talks) {
        return store.list(viewer, talks).stream()
                .filter(talk -> talk.isUnread(viewer))
                .map(Conversation::id)
                .collect(Collectors.toSet());
    }

    /// Those of these talks that go on and in which someone waits for the words of the one who said yes.
    public Set<ConversationId> listWaitedFor(Collection<ConversationId> talks) {
        return messages.listWaitedFor(talks);
    }

    /// When the asker wrote first without an answer since.
    public Optional<Instant> unansweredSince(Conversation talk) {
        return messages.unansweredSince(talk);
    }

    /// The talk as it is now, for a timer that was given its id.
    public Optional<Conversation> read(ConversationId id) {
        return store.read(id);
    }

    Conversation get(Viewer viewer, ConversationId id) {
        return store.find(viewer, id).orElseThrow(NotThere::new);
    }

    /// A talk in which she is the helper.
    Conversation getHelped(Viewer helper, ConversationId id) {
        return store.find(helper, id).filter(talk -> !talk.isAsker(helper)).orElseThrow(NotThere::new);
    }

    List<Message> messages(Conversation conversation) {
        return messages.list(conversation.id());
    }

    @Transactional
    void read(Viewer viewer, Conversation conversation) {
        if (conversation.isUnread(viewer)) {
            store.read(conversation, conversation.isAsker(viewer), conversation.lastNumber());
        }
    }

    @Transactional
    public SayOutcome say(Viewer viewer, ConversationId id, UUID clientId, PrivateText words) {
        Conversation conversation = store.lock(viewer, id).orElseThrow(NotThere::new);
        if (messages.isKept(id, viewer.id(), clientId)) {
            return new SayOutcome.Said();
        }
        String sentence = sentence(viewer, conversation, words);
        if (sentence != null) {
            return new SayOutcome.NotYet(sentence);
        }
        write(conversation, viewer, Message.Kind.WORDS, clientId, words);
        return new SayOutcome.Said();
    }

    @Transactional
    void unveil(Viewer viewer, ConversationId id) {
        Conversation conversation = get(viewer, id);
        asks.unveil(viewer, conversation.ask());
        live.tell(conversation.helper().value(), "talk:" + id);
    }

    @EventListener
    void on(ThanksGiven thanks) {
        store.listLive(thanks.ask()).forEach(conversation -> {
            Conversation locked = store.lock(thanks.asker(), conversation.id()).orElseThrow(NotThere::new);
            write(locked, thanks.asker(), Message.Kind.THANKS, ids.next(), thanks.words());
        });
    }

    /// The key of the one sentence on why it cannot go yet, or null when it can.
    private static @Nullable String sentence(Viewer viewer, Conversation conversation, PrivateText words) {
        if (conversation.endedAt() != null) {
            return "talk.ended.sentence";
        }
        if (words.isBlank()) {
            return "talk.empty";
        }
        if (words.words().length() > LONGEST) {
            return "talk.long";
        }
        return Limits.MESSAGE.tryTake(viewer.id().toString()) ? null : "talk.often";
    }

    private void write(Conversation conversation, Viewer author, Message.Kind kind, UUID clientId, PrivateText words) {
        int number = conversation.lastNumber() + 1;
        Message message = new Message(ids.next(), number, author.id(), kind, words, clock.instant());
        messages.add(conversation.id(), message, clientId);
        store.wrote(conversation.id(), number, message.sentAt());
        if (!conversation.isUnread(author)) {
            // Her own words are not new to her.
            store.read(conversation, conversation.isAsker(author), number);
        }
        events.publishEvent(new ConversationEvent.MessageSent(
                conversation.id(),
                conversation.ask(),
                conversation.helper(),
                !conversation.isAsker(author),
                number,
                message.sentAt()));
        live.tell(author.id().value(), "talk:" + conversation.id());
        tellOther(author, conversation);
    }

    /// Every page of hers that shows this talk: the talk, her ask, and what waits beside her.
    void tellOther(Viewer viewer, Conversation conversation) {
        UUID other = conversation.other(viewer).value();
        live.tell(other, "talk:" + conversation.id());
        live.tell(other, "beside");
        if (!conversation.isAsker(viewer)) {
            live.tell(other, "ask:" + conversation.ask());
        }
    }
}
