package alongside.decisions;

import alongside.matching.routing.Decision;
import org.jspecify.annotations.Nullable;

/// How one member stood in one decision.
///
/// @param place hers among those weighed, 1 the first; 0 when she could not be asked
/// @param hers her numbers; null when she could not be asked
/// @param filtered why she could not be; null when she was weighed
record Considered(
        Kept kept,
        int place,
        Decision.@Nullable Weighed hers,
        @Nullable Filtered filtered) {

    /// Which sentence says how it went for her, of whom it was weighed.
    String verdict() {
        if (hers == null) {
            return "could-not";
        }
        return hers.invited() ? "asked" : hers.price() > hers.value() ? "needed" : "not";
    }

    /// How many could have been asked.
    int weighed() {
        return kept.decision().weighed().size();
    }

    /// How many of them were.
    int asked() {
        return kept.decision().invited().size();
    }
}
