package alongside.decisions;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Decision;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How one member stood in one decision.
///
/// @param weighed how many could have been asked
/// @param asked how many of them were
/// @param place hers among them, 1 the first; 0 when she could not be asked
/// @param hers her numbers; null when she could not be asked
/// @param filteredFit how well her strength fits; counts when she could not be asked
/// @param filters why she could not
record Considered(
        UUID decision,
        Instant madeAt,
        ByWhen byWhen,
        int weighed,
        int asked,
        int place,
        Decision.@Nullable Weighed hers,
        double filteredFit,
        Set<Filter> filters) {

    Considered {
        filters = Set.copyOf(filters);
    }
}
