package alongside.lab.batch;

import alongside.lab.output.Effort;
import alongside.lab.output.Json;

/// What `bench batch` prints for an engine.
///
/// @param shareOfOptimum of the best weight there is; without the exact solver in the run, of the bound nobody can
///     pass, so that it is never too high
/// @param served share of the asks that have a helper
/// @param seconds the same as `cpuSeconds` by the clock
record BatchLine(
        String engine,
        int asks,
        int helpers,
        double weight,
        double shareOfOptimum,
        double served,
        double cpuSeconds,
        double seconds) {

    static BatchLine of(Given given, int asks, int helpers, double best) {
        return new BatchLine(
                given.engine(),
                asks,
                helpers,
                Json.rounded(given.weight()),
                Json.rounded(given.weight() / best),
                Json.rounded((double) given.served() / asks),
                Json.rounded(given.effort().cpuSeconds()),
                Json.rounded(given.effort().wallSeconds()));
    }

    /// What an engine gave out, and what that cost.
    record Given(String engine, double weight, int served, Effort effort) {}
}
