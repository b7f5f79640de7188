package alongside.watch;

import alongside.asks.AskId;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Step;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask nobody has written to yet, as the board shows it.
///
/// @param asked how many were asked so far
/// @param waiting how many of them have not answered yet
/// @param yes whether someone said yes and has not written yet
/// @param next the step that comes next
/// @param due when she was told to hear by; null when no time was promised
/// @param missed the last promised time that passed; null when none did
/// @param come whether it has come to the watch
/// @param hers the invitation by which the keeper who looks was called to it; null when she was not
record Open(
        AskId ask,
        ByWhen byWhen,
        int heaviness,
        Instant since,
        int asked,
        int waiting,
        boolean yes,
        Step next,
        @Nullable Instant due,
        @Nullable Instant missed,
        boolean come,
        @Nullable UUID hers) {}
