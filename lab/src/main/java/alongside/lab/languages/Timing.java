package alongside.lab.languages;

import alongside.lab.output.Effort;
import alongside.lab.output.Percentile;
import java.util.Arrays;
import java.util.List;

/// How long an engine takes over a text, one after the other.
///
/// @param wall nanoseconds by the clock, the median of each text, the shortest first
/// @param cpuMicroseconds processor time a text, in whatever threads it was
record Timing(long[] wall, double cpuMicroseconds) {

    static Timing of(Teller teller, List<String> texts, int rounds) {
        long[][] took = new long[texts.size()][rounds];
        Effort effort = Effort.of(() -> time(teller, texts, took)).effort();
        return new Timing(
                Arrays.stream(took).mapToLong(Timing::median).sorted().toArray(),
                effort.cpuSeconds() * 1e6 / texts.size() / rounds);
    }

    private static long[][] time(Teller teller, List<String> texts, long[][] took) {
        for (int round = 0; round < took[0].length; round++) {
            for (int text = 0; text < took.length; text++) {
                long from = System.nanoTime();
                teller.language(texts.get(text));
                took[text][round] = System.nanoTime() - from;
            }
        }
        return took;
    }

    private static long median(long[] took) {
        return Percentile.of(Arrays.stream(took).sorted().toArray(), 0.5);
    }

    double microseconds(double share) {
        return Percentile.of(wall, share) / 1e3;
    }
}
