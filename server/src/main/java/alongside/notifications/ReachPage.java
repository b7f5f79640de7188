package alongside.notifications;

import alongside.members.QuietHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param key by which her browser knows the village's pushes
/// @param mailPossible whether the host named a server that takes mail
/// @param typed the address she typed last, when it could not be kept
/// @param sentence the key of what to change, or null
record ReachPage(
        List<Channel> channels,
        QuietHours hours,
        String key,
        boolean mailPossible,
        String typed,
        @Nullable String sentence) {

    ReachPage {
        channels = List.copyOf(channels);
    }

    List<Channel> devices() {
        return channels.stream()
                .filter(channel -> channel.kind() == Channel.Kind.PUSH)
                .toList();
    }

    @Nullable
    Channel mail() {
        return channels.stream()
                .filter(channel -> channel.kind() == Channel.Kind.MAIL)
                .findFirst()
                .orElse(null);
    }

    boolean mendsMail() {
        return sentence != null && sentence.startsWith("reach.mail.");
    }

    boolean isQuiet() {
        return !hours.from().equals(hours.to());
    }
}
