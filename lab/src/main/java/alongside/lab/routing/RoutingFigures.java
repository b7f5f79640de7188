package alongside.lab.routing;

import alongside.lab.output.Interval;
import alongside.lab.output.Json;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// What a way of ranking people earns, a mean over all asks. Who has no history is not found, and counts as missed.
///
/// @param mrr one over the rank of the first who did answer; its 95 % interval is `mrrFrom` to `mrrTo`
/// @param hitAt1 asks for which the first did answer
/// @param hitAt5 asks for which one of the first five did
/// @param recallAt10 those who answered among the first ten, over as many as could stand there
record RoutingFigures(double mrr, double mrrFrom, double mrrTo, double hitAt1, double hitAt5, double recallAt10) {

    /// @param seed draws the samples of asks the interval is of
    static RoutingFigures of(List<Found> found, long seed) {
        Interval mrr = Objects.requireNonNull(Interval.of(Found.reciprocalRanks(found), seed));
        return new RoutingFigures(
                mrr.mean(),
                mrr.low(),
                mrr.high(),
                mean(found, of -> of.among(1) > 0 ? 1 : 0),
                mean(found, of -> of.among(5) > 0 ? 1 : 0),
                mean(found, of -> (double) of.among(10) / Math.min(10, of.answerers())));
    }

    private static double mean(List<Found> found, ToDoubleFunction<Found> figure) {
        return Json.rounded(found.stream().mapToDouble(figure).average().orElseThrow());
    }
}
