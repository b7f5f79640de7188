package alongside.conversations;

import alongside.asks.Along;
import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.strengths.Strength;
import alongside.strengths.Strengths;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What one of the two may see of a talk. The veil is drawn here and nowhere else.
@Component
public class Talks {

    private final Conversations conversations;
    private final ConversationStore store;
    private final Asks asks;
    private final Along along;
    private final Members members;
    private final Strengths strengths;

    Talks(
            Conversations conversations,
            ConversationStore store,
            Asks asks,
            Along along,
            Members members,
            Strengths strengths) {
        this.conversations = conversations;
        this.store = store;
        this.asks = asks;
        this.along = along;
        this.members = members;
        this.strengths = strengths;
    }

    /// A line of *Beside me*.
    ///
    /// @param name the other's nickname, or null while she is veiled: then she is "a mama" of that day
    /// @param mine whether it is the viewer's own ask
    public record Waiting(UUID conversation, @Nullable PrivateText name, Instant since, boolean mine, boolean unread) {

        /// The first letter of a name that may be shown.
        public String initial() {
            return Initial.of(name);
        }
    }

    public List<Waiting> list(Viewer viewer) {
        List<Conversation> talks = store.list(viewer);
        Set<AskId> unveiled =
                asks.listUnveiled(talks.stream().map(Conversation::ask).toList());
        Map<MemberId, PrivateText> names =
                members.nicknames(talks.stream().map(talk -> talk.other(viewer)).toList());
        return talks.stream()
                .map(talk -> new Waiting(
                        talk.id().value(),
                        isVeiled(viewer, talk, !unveiled.contains(talk.ask())) ? null : names.get(talk.other(viewer)),
                        talk.openedAt(),
                        talk.isAsker(viewer),
                        talk.isUnread(viewer)))
                .toList();
    }

    TalkPage page(Viewer viewer, Conversation talk, UUID clientId, String typed, @Nullable String sentence) {
        Ask ask = asks.read(talk.ask());
        boolean asker = talk.isAsker(viewer);
        List<TalkPage.Line> lines = conversations.messages(talk).stream()
                .map(message -> new TalkPage.Line(
                        message.author().equals(viewer.id()),
                        message.kind() == Message.Kind.THANKS,
                        message.words(),
                        message.sentAt()))
                .toList();
        return new TalkPage(
                talk.id().value(),
                asker ? ask.id().value() : null,
                name(viewer, talk, ask),
                asker,
                ask.veiled(),
                ask.words(),
                along.list(ask, talk.openedAt()),
                ask.isOpen(),
                ask.isOpen() && ask.mayWantAnother() ? ask.voices() + 1 : 0,
                asker && ask.isOpen() && conversations.isInLull(ask.id()),
                strength(talk),
                talk.sameAge(),
                talk.openedAt(),
                talk.endedAt() != null,
                talk.handedOver(),
                lines,
                clientId,
                typed,
                sentence);
    }

    @Nullable
    PrivateText name(Viewer viewer, Conversation talk, Ask ask) {
        return isVeiled(viewer, talk, ask.veiled())
                ? null
                : members.get(talk.other(viewer)).nickname();
    }

    /// How the viewer knows the other: her nickname, or blank while she is veiled and only the day names her.
    PrivateText label(Viewer viewer, Conversation talk) {
        PrivateText name = name(viewer, talk, asks.read(talk.ask()));
        return name == null ? new PrivateText("") : name;
    }

    /// The veil is an asker's.
    private static boolean isVeiled(Viewer viewer, Conversation talk, boolean veiled) {
        return veiled && !talk.isAsker(viewer);
    }

    private @Nullable String strength(Conversation talk) {
        UUID id = talk.strength();
        return id == null
                ? null
                : strengths.find(talk.helper(), id).map(Strength::words).orElse(null);
    }
}
