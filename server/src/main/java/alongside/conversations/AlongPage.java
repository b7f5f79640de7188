package alongside.conversations;

import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Where an asker chooses which of her own messages go along. It holds none of the other's.
///
/// @param name the nickname of whoever could not go on
record AlongPage(UUID talk, UUID ask, PrivateText name, List<Line> lines) {

    AlongPage {
        lines = List.copyOf(lines);
    }

    record Line(UUID message, PrivateText words, Instant at, boolean taken) {}
}
