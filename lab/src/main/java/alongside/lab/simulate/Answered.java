package alongside.lab.simulate;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/// How soon some asks were answered: a person wrote to her, be it a member or whoever keeps watch.
record Answered(Collection<Course> courses) {

    static final long WITHIN = 48 * Day.HOUR;

    /// Share of those who heard from a person in time.
    ///
    /// @param longest in milliseconds
    /// @return 0 where there are no asks
    double within(long longest) {
        return share(course -> isWithin(course, longest));
    }

    static boolean isWithin(Course course, long longest) {
        return course.isHeard() && course.heardAt - course.ask.at() <= longest;
    }

    double share(Predicate<Course> is) {
        return courses.isEmpty() ? 0 : (double) courses.stream().filter(is).count() / courses.size();
    }

    Answered only(Predicate<Course> those) {
        return new Answered(courses.stream().filter(those).toList());
    }

    /// Of those answered within 48 hours; 0 where there are none.
    double medianMinutes() {
        long[] waits = courses.stream()
                .filter(course -> isWithin(course, WITHIN))
                .mapToLong(course -> course.heardAt - course.ask.at())
                .sorted()
                .toArray();
        int half = waits.length / 2;
        return waits.length == 0
                ? 0
                : Arrays.stream(waits, waits.length % 2 == 0 ? half - 1 : half, half + 1)
                                .average()
                                .orElseThrow()
                        / Day.MINUTE;
    }
}
