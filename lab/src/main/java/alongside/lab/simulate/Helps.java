package alongside.lab.simulate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who helped how often, and who of those helped gave something back.
record Helps(Village village, List<Course> courses) {

    private static final long SOON = 30 * Day.LENGTH;

    /// Among members who have room for anything.
    Spread spread(Collection<Course> among) {
        long[] helps = new long[village.size];
        among.stream().filter(course -> course.helpedAt != Course.NEVER).forEach(course -> helps[course.helper]++);
        return new Spread(IntStream.range(0, village.size)
                .filter(member -> village.room[member] > 0)
                .mapToLong(member -> helps[member])
                .toArray());
    }

    /// Share of members helped who helped someone within the 30 days after: of those first helped early enough
    /// to tell.
    ///
    /// @param end of the simulated days
    /// @return null when nobody was
    @Nullable
    Double gaveBack(long end) {
        Map<Integer, Long> helped = new HashMap<>();
        courses.stream()
                .filter(course -> course.helpedAt != Course.NEVER)
                .filter(course -> course.helpedAt < end - SOON)
                .forEach(course -> helped.merge(course.ask.asker(), course.helpedAt, Math::min));
        long gave = courses.stream()
                .filter(course -> course.helpedAt != Course.NEVER)
                .filter(course -> isBack(helped.get(course.helper), course.helpedAt))
                .mapToInt(course -> course.helper)
                .distinct()
                .count();
        return helped.isEmpty() ? null : (double) gave / helped.size();
    }

    private static boolean isBack(@Nullable Long helped, long at) {
        return helped != null && at > helped && at <= helped + SOON;
    }
}
