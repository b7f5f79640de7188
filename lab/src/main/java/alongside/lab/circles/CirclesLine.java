package alongside.lab.circles;

import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.circles.Recount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `bench circles` prints for an engine.
///
/// @param coverage of all struggles, those that another of the circle is good at
/// @param penalty for hours and stages apart, on average over all pairs
/// @param sizes the smallest circle and the largest
/// @param movedStayers share of those who stayed and sit in another circle than before; null when nothing was before
/// @param insertMs the longest it took to seat one newcomer; null when none was seated
/// @param cpuSeconds of the seating alone, and by the clock as `seconds`
record CirclesLine(
        String engine,
        int members,
        double coverage,
        double penalty,
        List<Integer> sizes,
        @Nullable Double movedStayers,
        @Nullable Double insertMs,
        double cpuSeconds,
        double seconds) {

    static CirclesLine of(String engine, Recount found, int members, Effort effort) {
        return new CirclesLine(
                engine,
                members,
                Json.rounded(found.coverage()),
                Json.rounded(found.penaltyPerPair()),
                List.of(found.smallest(), found.largest()),
                null,
                null,
                Json.rounded(effort.cpuSeconds()),
                Json.rounded(effort.wallSeconds()));
    }

    CirclesLine moved(double share) {
        return new CirclesLine(
                engine, members, coverage, penalty, sizes, Json.rounded(share), insertMs, cpuSeconds, seconds);
    }

    CirclesLine inserted(double longest) {
        return new CirclesLine(
                engine, members, coverage, penalty, sizes, movedStayers, Json.rounded(longest), cpuSeconds, seconds);
    }
}
