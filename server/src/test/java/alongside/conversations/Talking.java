package alongside.conversations;

import alongside.members.Boundaries;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import org.springframework.boot.test.context.TestComponent;

/// Writes in talks for tests of other rooms, through the same door as the page does.
@TestComponent
public class Talking {

    private final Conversations conversations;
    private final Boundaries boundaries;
    private final Ids ids;

    public Talking(Conversations conversations, Boundaries boundaries, Ids ids) {
        this.conversations = conversations;
        this.boundaries = boundaries;
        this.ids = ids;
    }

    public void say(Viewer viewer, ConversationId talk, String words) {
        conversations.say(viewer, talk, ids.next(), new PrivateText(words));
    }

    public void block(Viewer viewer, ConversationId talk) {
        conversations.block(
                viewer, talk, other -> boundaries.block(viewer, other, ids.next(), new PrivateText("a mama")));
    }

    public void leave(Viewer viewer, ConversationId talk) {
        conversations.leave(viewer, talk);
    }
}
