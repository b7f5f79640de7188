package alongside.keepers;

import alongside.members.MemberId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A member who keeps watch.
///
/// @param days on which her turn comes first, where she lives
record Keeper(
        MemberId member,
        ZoneId zone,
        Instant since,
        Set<DayOfWeek> days,
        @Nullable Instant lastCalled) {

    Keeper {
        days = Set.copyOf(days);
    }

    boolean hasHerDayAt(Instant now) {
        return days.contains(now.atZone(zone).getDayOfWeek());
    }
}
