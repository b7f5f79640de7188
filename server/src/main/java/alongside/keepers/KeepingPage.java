package alongside.keepers;

import java.time.DayOfWeek;
import java.util.Set;

/// @param action where her days are sent
/// @param keeps whether she keeps watch already
record KeepingPage(String action, boolean keeps, Set<DayOfWeek> days) {

    KeepingPage {
        days = Set.copyOf(days);
    }
}
