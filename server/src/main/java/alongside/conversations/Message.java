package alongside.conversations;

import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;

/// @param number counts up by one within a talk: the order both see
record Message(UUID id, int number, MemberId author, Kind kind, PrivateText words, Instant sentAt) {

    enum Kind {
        WORDS,
        /// The private thank-you of the asker when she closed.
        THANKS
    }
}
