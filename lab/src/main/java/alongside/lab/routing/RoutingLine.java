package alongside.lab.routing;

import alongside.lab.output.Interval;
import alongside.lab.output.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What `evaluate routing` prints.
///
/// @param people who can be found: those with a history
/// @param mrr its 95 % interval is `mrrFrom` to `mrrTo`
/// @param msPerAskP50 from the words of an ask to a score a person, wall time
/// @param cpuMsPerAsk the same in processor time, a mean
/// @param ratio of mrr to that of the best baseline; its interval, `ratioFrom` to `ratioTo`, is of both on the same
///     asks
/// @param baselines from the same run
/// @param parts only where they are asked for
record RoutingLine(
        int asks,
        int people,
        double mrr,
        double mrrFrom,
        double mrrTo,
        double hitAt1,
        double hitAt5,
        double recallAt10,
        double msPerAskP50,
        double msPerAskP99,
        double cpuMsPerAsk,
        double ratio,
        double ratioFrom,
        double ratioTo,
        Baselines<RoutingFigures> baselines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Parts parts) {

    static RoutingLine of(Site site, List<Found> found, Timed timed, @Nullable Parts parts, long seed) {
        RoutingFigures figures = RoutingFigures.of(found, seed);
        Baselines<List<Found>> baselines = Baselines.of(site);
        Interval ratio = ratio(found, baselines, seed);
        return new RoutingLine(
                site.asks().size(),
                site.people().size(),
                figures.mrr(),
                figures.mrrFrom(),
                figures.mrrTo(),
                figures.hitAt1(),
                figures.hitAt5(),
                figures.recallAt10(),
                Json.rounded(timed.percentile(.5)),
                Json.rounded(timed.percentile(.99)),
                Json.rounded(timed.cpuMillisecondsPerAsk()),
                ratio.mean(),
                ratio.low(),
                ratio.high(),
                baselines.each(each -> RoutingFigures.of(each, seed)),
                parts);
    }

    /// Whoever is known stands in every ranking of all people, so no baseline has an mrr of 0.
    private static Interval ratio(List<Found> found, Baselines<List<Found>> baselines, long seed) {
        double[] best = baselines.stream()
                .map(Found::reciprocalRanks)
                .max(Comparator.comparingDouble(ranks -> Arrays.stream(ranks).sum()))
                .orElseThrow();
        return Objects.requireNonNull(Interval.ofRatio(Found.reciprocalRanks(found), best, seed));
    }
}
