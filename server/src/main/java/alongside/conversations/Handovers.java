package alongside.conversations;

import alongside.asks.Along;
import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.asks.HandedOver;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an asker finds after a helper said that it is beyond her, and what of her own she takes along from there.
@Component
class Handovers implements HandedOver {

    private final ConversationStore store;
    private final MessageStore messages;
    private final Asks asks;
    private final Along along;
    private final Members members;

    Handovers(ConversationStore store, MessageStore messages, Asks asks, Along along, Members members) {
        this.store = store;
        this.messages = messages;
        this.asks = asks;
        this.along = along;
        this.members = members;
    }

    @Override
    public List<HandedOver.Talk> list(Viewer asker, Ask ask) {
        return store.listHandedOver(asker, ask.id()).stream()
                .map(talk -> new HandedOver.Talk(
                        talk.id().value(),
                        members.get(talk.helper()).nickname(),
                        !hers(talk).isEmpty(),
                        along.listTaken(ask, talk.id().value()).size()))
                .toList();
    }

    /// A talk of hers that was handed over.
    Conversation get(Viewer asker, ConversationId id) {
        return store.find(asker, id)
                .filter(talk -> talk.isAsker(asker) && talk.handedOver())
                .orElseThrow(NotThere::new);
    }

    AlongPage page(Conversation talk) {
        Ask ask = asks.read(talk.ask());
        List<UUID> taken = along.listTaken(ask, talk.id().value());
        List<AlongPage.Line> lines = hers(talk).stream()
                .map(message -> new AlongPage.Line(
                        message.id(), message.words(), message.sentAt(), taken.contains(message.id())))
                .toList();
        return new AlongPage(
                talk.id().value(), ask.id().value(), members.get(talk.helper()).nickname(), lines);
    }

    boolean mayChoose(Conversation talk) {
        return asks.read(talk.ask()).isOpen();
    }

    /// Exactly these go along from now on. What is not a message of hers in this talk is passed over.
    @Transactional
    void choose(Viewer asker, ConversationId id, Collection<UUID> chosen) {
        Ask ask = asks.lock(get(asker, id).ask());
        Conversation talk = get(asker, id);
        if (ask.isOpen() && talk.endedAt() != null) {
            List<Along.Line> lines = hers(talk).stream()
                    .filter(message -> chosen.contains(message.id()))
                    .map(message -> new Along.Line(message.id(), message.number(), message.words()))
                    .toList();
            along.take(ask, id.value(), talk.endedAt(), lines);
        }
    }

    private List<Message> hers(Conversation talk) {
        return messages.list(talk.id()).stream()
                .filter(message -> message.author().equals(talk.asker()) && message.kind() == Message.Kind.WORDS)
                .toList();
    }
}
