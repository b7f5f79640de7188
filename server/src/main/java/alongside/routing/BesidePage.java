package alongside.routing;

import alongside.asks.Ask;
import alongside.conversations.Talks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The durable list of what waits for her.
///
/// @param quietHours whether it is a quiet hour of hers in which nothing may wake her
/// @param awakeUntil until when she counts as awake because she said so
/// @param news whether the village told her something she has not looked at
/// @param carries whether she walks with anyone whose ask is open
/// @param justSaidNotNow she has just said *not now*: a rest is offered, nothing else is said about it
record BesidePage(
        List<Asked> asked,
        List<Talks.Waiting> talks,
        List<Open> open,
        boolean resting,
        boolean quietHours,
        @Nullable Instant awakeUntil,
        boolean news,
        boolean keepsWatch,
        boolean carries,
        boolean justSaidNotNow) {

    BesidePage {
        asked = List.copyOf(asked);
        talks = List.copyOf(talks);
        open = List.copyOf(open);
    }

    /// @param until until when a yes is open; null for the watch
    record Asked(UUID invitation, boolean watch, @Nullable Instant until) {}

    /// An ask of hers.
    ///
    /// @param lull whether she is asked how heavy it is now
    record Open(Ask ask, boolean lull) {}

    boolean isEmpty() {
        return asked.isEmpty() && talks.isEmpty() && open.isEmpty();
    }
}
