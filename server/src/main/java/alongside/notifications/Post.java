package alongside.notifications;

import alongside.members.Member;
import java.util.List;
import java.util.UUID;

/// What goes out by one channel at one time: several causes are one post.
///
/// @param batch the same for every try, so that whoever gets it twice can tell
record Post(Channel channel, Member member, UUID batch, List<Notification> told) {

    private static final String SEVERAL = "notifications.several";

    Post {
        told = List.copyOf(told);
    }

    /// The key of its one sentence.
    String key() {
        return told.stream().map(Notification::about).distinct().count() == 1
                ? told.getFirst().kind().key()
                : SEVERAL;
    }

    boolean isForTonight() {
        return told.stream().anyMatch(Notification::tonight);
    }

    boolean asksToConfirm() {
        return told.getFirst().kind() == Notification.Kind.CONFIRM;
    }
}
