package alongside.lab.bench;

import alongside.lab.output.Json;
import alongside.lab.output.Percentile;
import java.util.List;
import java.util.function.ToLongFunction;

/// What `bench ask` prints, in milliseconds.
///
/// @param keptMs half of the asks themselves were on the disk after this
/// @param cpuMsPerAsk processor time of the village and its database
record AskLine(int members, int asks, double p50ms, double p99ms, StageLine stages, double keptMs, double cpuMsPerAsk) {

    /// Medians: reading the words, finding the nearest strengths, deciding among those who are free, and writing it
    /// down.
    record StageLine(double embed, double nearest, double decide, double commit) {}

    static AskLine of(int members, List<AskRun.Asked> asked, StageLine stages, double cpuMsPerAsk) {
        return new AskLine(
                members,
                asked.size(),
                milliseconds(asked, AskRun.Asked::asked, 0.5),
                milliseconds(asked, AskRun.Asked::asked, 0.99),
                stages,
                milliseconds(asked, AskRun.Asked::kept, 0.5),
                Json.rounded(cpuMsPerAsk));
    }

    static <T> double milliseconds(List<T> of, ToLongFunction<T> nanoseconds, double share) {
        long[] sorted = of.stream().mapToLong(nanoseconds).sorted().toArray();
        return sorted.length == 0 ? 0 : Json.rounded(Percentile.of(sorted, share) / 1e6);
    }
}
