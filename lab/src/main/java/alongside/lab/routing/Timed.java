package alongside.lab.routing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Function;

/// How long each ask takes, from words to scores.
final class Timed implements Function<Routed, double[]> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Function<Routed, double[]> timed;
    private final double[] milliseconds;
    private double cpuMilliseconds;
    private int count;

    Timed(Function<Routed, double[]> timed, int asks) {
        this.timed = timed;
        this.milliseconds = new double[asks];
    }

    @Override
    public double[] apply(Routed ask) {
        long start = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        double[] scores = timed.apply(ask);
        cpuMilliseconds += (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        milliseconds[count++] = (System.nanoTime() - start) / 1e6;
        return scores;
    }

    /// @param share of the asks that took no longer
    double percentile(double share) {
        double[] sorted = Arrays.copyOf(milliseconds, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)];
    }

    double cpuMillisecondsPerAsk() {
        return cpuMilliseconds / count;
    }
}
