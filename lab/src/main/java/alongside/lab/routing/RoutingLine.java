package alongside.lab.routing;

import alongside.lab.output.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What `evaluate routing` prints.
///
/// @param people who can be found: those with a history
/// @param msPerAskP50 from the words of an ask to a score a person, wall time
/// @param cpuMsPerAsk the same in processor time, a mean
/// @param baselines from the same run
/// @param parts only where they are asked for
record RoutingLine(
        int asks,
        int people,
        double mrr,
        double hitAt1,
        double hitAt5,
        double recallAt10,
        double msPerAskP50,
        double msPerAskP99,
        double cpuMsPerAsk,
        Baselines baselines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Parts parts) {

    static RoutingLine of(Site site, RoutingFigures figures, Timed timed, Baselines baselines, @Nullable Parts parts) {
        return new RoutingLine(
                site.asks().size(),
                site.people().size(),
                figures.mrr(),
                figures.hitAt1(),
                figures.hitAt5(),
                figures.recallAt10(),
                Json.rounded(timed.percentile(.5)),
                Json.rounded(timed.percentile(.99)),
                Json.rounded(timed.cpuMillisecondsPerAsk()),
                baselines,
                parts);
    }
}
