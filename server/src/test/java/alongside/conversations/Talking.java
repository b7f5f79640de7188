package alongside.conversations;

import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.Limits;
import alongside.shared.PrivateText;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Writes in talks for tests of other rooms, through the same door as the page does.
@TestComponent
public class Talking {

    private final Conversations conversations;
    private final Endings endings;
    private final Partings partings;
    private final Handovers handovers;
    private final Talks talks;
    private final Ids ids;

    public Talking(
            Conversations conversations,
            Endings endings,
            Partings partings,
            Handovers handovers,
            Talks talks,
            Ids ids) {
        this.conversations = conversations;
        this.endings = endings;
        this.partings = partings;
        this.handovers = handovers;
        this.talks = talks;
        this.ids = ids;
    }

    /// However often: days pass in tests in a moment, and how many messages are too many is counted by the clock of the
    /// machine.
    public void say(Viewer viewer, ConversationId talk, String words) {
        switch (conversations.say(viewer, talk, ids.next(), new PrivateText(words))) {
            case SayOutcome.Said said -> Limits.MESSAGE.giveBack(viewer.id().toString());
            case SayOutcome.NotYet notYet -> throw new AssertionError(notYet.sentence());
        }
    }

    public void block(Viewer viewer, ConversationId talk) {
        partings.block(viewer, talk, new PrivateText("a mama"));
    }

    public void leave(Viewer viewer, ConversationId talk) {
        endings.leave(viewer, talk);
    }

    public void handOver(Viewer helper, ConversationId talk) {
        endings.handOver(helper, talk);
    }

    /// The messages she wrote in a talk.
    public List<UUID> wrote(Viewer viewer, ConversationId talk) {
        return conversations.messages(conversations.get(viewer, talk)).stream()
                .filter(message -> message.author().equals(viewer.id()))
                .map(Message::id)
                .toList();
    }

    /// The messages of hers with these words, and no others, go along.
    public void choose(Viewer asker, ConversationId talk, String... words) {
        Conversation hers = handovers.get(asker, talk);
        List<String> chosen = List.of(words);
        List<UUID> messages = conversations.messages(hers).stream()
                .filter(message -> chosen.contains(message.words().words()))
                .map(Message::id)
                .toList();
        choose(asker, talk, messages);
    }

    public void choose(Viewer asker, ConversationId talk, Collection<UUID> messages) {
        handovers.choose(asker, talk, messages);
    }

    /// What a page of this talk shows below the words of the ask.
    public List<String> along(Viewer viewer, ConversationId talk) {
        return talks.page(viewer, conversations.get(viewer, talk), ids.next(), "", null).along().stream()
                .map(PrivateText::words)
                .toList();
    }
}
