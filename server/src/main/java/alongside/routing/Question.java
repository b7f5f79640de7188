package alongside.routing;

import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing an invited member asks before a yes.
///
/// @param id names it to the asker, who learns neither the invitation nor the invited
/// @param answer null until the asker has answered
/// @param waiting whether its invitation waits: then, and only then, it is shown to either of the two
record Question(
        UUID id,
        InvitationId invitation,
        MemberId asker,
        MemberId helper,
        PrivateText words,
        @Nullable PrivateText answer,
        boolean waiting) {

    static final int LONGEST = 500;

    /// The key of the one sentence on why these words cannot go, or null when they can.
    ///
    /// @param before what was said here already; the same words sent twice are said once
    static @Nullable String sentence(String kind, PrivateText words, @Nullable PrivateText before) {
        if (before != null) {
            return before.equals(words) ? null : kind + ".once";
        }
        if (words.isBlank()) {
            return kind + ".empty";
        }
        return words.words().length() > LONGEST ? kind + ".long" : null;
    }
}
