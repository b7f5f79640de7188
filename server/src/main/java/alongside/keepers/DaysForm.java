package alongside.keepers;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The days she ticked; whatever else was sent is not there.
record DaysForm(Set<DayOfWeek> days) {

    DaysForm {
        days = Set.copyOf(days);
    }

    static DaysForm of(@Nullable Collection<String> typed) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        (typed == null ? List.<String>of() : typed)
                .stream()
                        .filter(day -> day.matches("[1-7]"))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .forEach(days::add);
        return new DaysForm(days);
    }
}
