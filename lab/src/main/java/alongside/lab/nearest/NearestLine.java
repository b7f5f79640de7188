package alongside.lab.nearest;

import alongside.lab.output.Json;

/// What `bench nearest` prints for an engine.
///
/// @param awake how many may be found
/// @param p50ms of the processor time an ask took in the thread that searches, as `p99ms`: others may be at work. Of an
///     engine in another process, by the clock
/// @param cpuMsPerQuery its mean
/// @param memoryMB heap the engine keeps; jvector's vectors are the bench's own, the others have copies
/// @param scanGBs what the engine reads from one end to the other, a second of its processor time
/// @param streamGBs what one thread of this machine reads from memory a second, measured in the same run
/// @param p50WallMs what an ask took by the clock, as `p99WallMs`
record NearestLine(
        String engine,
        int members,
        int awake,
        double recallAt10,
        double p50ms,
        double p99ms,
        double cpuMsPerQuery,
        long memoryMB,
        double scanGBs,
        double streamGBs,
        double p50WallMs,
        double p99WallMs) {

    static NearestLine of(Engine engine, Truth truth, int awake, Timing timing, long memory, double stream) {
        long[] took = engine.isElsewhere() ? timing.wall() : timing.cpu();
        return new NearestLine(
                engine.name(),
                truth.crowd().size(),
                awake,
                Json.rounded(truth.recall(timing.found())),
                Json.rounded(Timing.milliseconds(took, 0.5)),
                Json.rounded(Timing.milliseconds(took, 0.99)),
                Json.rounded(timing.cpuMilliseconds()),
                memory,
                Json.rounded(engine.bytesScanned() / timing.cpuMilliseconds() / 1e6),
                Json.rounded(stream),
                Json.rounded(Timing.milliseconds(timing.wall(), 0.5)),
                Json.rounded(Timing.milliseconds(timing.wall(), 0.99)));
    }
}
