package alongside.door;

import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;

/// A link someone may join with, as its host sees it. The link itself is shown once, when it is made.
///
/// @param note whom it is for, in her words; may be blank
record JoinLink(UUID id, PrivateText note, Instant endsAt) {}
