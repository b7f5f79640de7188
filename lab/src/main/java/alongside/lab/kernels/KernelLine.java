package alongside.lab.kernels;

import alongside.lab.output.Json;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/// What `bench kernels` prints.
///
/// @param score the mean of all rounds
/// @param error half of the interval in which the mean lies with 99.9 % confidence; null with fewer than 3 rounds
/// @param least the quickest round, the nearest to a machine of its own
record KernelLine(
        String kernel, String unit, double score, @Nullable Double error, double least, int forks, long rounds) {

    static KernelLine of(RunResult run) {
        Result<?> result = run.getPrimaryResult();
        double error = result.getScoreError();
        return new KernelLine(
                result.getLabel(),
                result.getScoreUnit(),
                Json.rounded(result.getScore()),
                Double.isNaN(error) ? null : Json.rounded(error),
                Json.rounded(result.getStatistics().getMin()),
                run.getParams().getForks(),
                result.getSampleCount());
    }
}
