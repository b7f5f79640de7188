package alongside.door;

import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;

/// A link to join with, as its host sees it. The link itself is shown once, when it is made.
///
/// @param note whom it is for, in her words; may be blank
/// @param uses how many may join with it
/// @param joined how many have
/// @param joining how many are doing so right now, for each of whom a use is held
record JoinLink(UUID id, PrivateText note, int uses, int joined, int joining, Instant endsAt) {

    static final int MOST_USES = 50;

    int left() {
        return uses - joined - joining;
    }
}
