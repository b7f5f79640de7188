package alongside.conversations;

import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import org.springframework.boot.test.context.TestComponent;

/// Writes in talks for tests of other rooms, through the same door as the page does.
@TestComponent
public class Talking {

    private final Conversations conversations;
    private final Ids ids;

    public Talking(Conversations conversations, Ids ids) {
        this.conversations = conversations;
        this.ids = ids;
    }

    public void say(Viewer viewer, ConversationId talk, String words) {
        conversations.say(viewer, talk, ids.next(), new PrivateText(words));
    }

    public void leave(Viewer viewer, ConversationId talk) {
        conversations.leave(viewer, talk);
    }
}
