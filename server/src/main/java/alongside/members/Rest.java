package alongside.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long she rests. Every rest ends in a morning, at an hour when the village may ask again.
enum Rest {
    TOMORROW(1),
    WEEK(7),
    OPEN(null),
    OVER(null);

    /// A rest without an end she named: until she says.
    static final Instant UNTIL_SHE_SAYS = Instant.parse("9999-01-01T00:00:00Z");

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final @Nullable Integer days;

    Rest(@Nullable Integer days) {
        this.days = days;
    }

    static Optional<Rest> of(String name) {
        return Stream.of(values())
                .filter(rest -> rest.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// @return null when the rest is over
    @Nullable
    Instant until(Instant now, ZoneId zone) {
        if (days == null) {
            return this == OPEN ? UNTIL_SHE_SAYS : null;
        }
        return LocalDate.ofInstant(now, zone)
                .plusDays(days)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
    }
}
