package alongside.decisions;

import java.util.Set;
import java.util.UUID;

/// A member among the nearest who could not be asked.
///
/// @param fit how well she fits, 0 to 1
public record Filtered(UUID member, double fit, Set<Filter> filters) {

    public Filtered {
        filters = Set.copyOf(filters);
    }
}
