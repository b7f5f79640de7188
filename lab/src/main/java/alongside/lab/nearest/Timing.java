package alongside.lab.nearest;

import alongside.lab.output.Percentile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// What an engine found and how long it took over each ask, one after the other, in one thread.
///
/// @param cpu nanoseconds of processor time an ask, the fewest first
/// @param wall by the clock on the wall, likewise
record Timing(int[][] found, long[] cpu, long[] wall) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Enough for the compiler to be done with it, on a busy machine too: until then vectors are tens of times slower.
    private static final int WARM_UP = 8_000;

    private static final long WARM_UP_AT_MOST = 20_000_000_000L;

    static long cpuNow() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static Timing of(Engine engine, float[][] asks) {
        long until = System.nanoTime() + WARM_UP_AT_MOST;
        for (int i = 0; i < WARM_UP && System.nanoTime() < until; i++) {
            engine.nearest(asks[i % asks.length]);
        }
        Timing timing = new Timing(new int[asks.length][], new long[asks.length], new long[asks.length]);
        for (int i = 0; i < asks.length; i++) {
            timing.time(engine, asks[i], i);
        }
        Arrays.sort(timing.cpu);
        Arrays.sort(timing.wall);
        return timing;
    }

    private void time(Engine engine, float[] ask, int at) {
        long wallFrom = System.nanoTime();
        long cpuFrom = cpuNow();
        found[at] = engine.nearest(ask);
        cpu[at] = cpuNow() - cpuFrom;
        wall[at] = System.nanoTime() - wallFrom;
    }

    static double milliseconds(long[] sorted, double share) {
        return Percentile.of(sorted, share) / 1e6;
    }

    double cpuMilliseconds() {
        return Arrays.stream(cpu).average().orElseThrow() / 1e6;
    }
}
