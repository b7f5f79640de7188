package alongside.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param heldUntil until when someone is joining with the link in another browser; null when it is no good any more
record GonePage(@Nullable Instant heldUntil) {}
