package alongside.lab.output;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A figure, mostly a mean, and between what it would lie in 95 of 100 samples.
public record Interval(double mean, double low, double high) {

    private static final int RESAMPLES = 1000;
    private static final double OUTSIDE = 0.05;

    /// How many standard deviations leave [#OUTSIDE] outside.
    private static final double DEVIATIONS = 1.959964;

    /// @param values one an ask
    /// @param seed the same draws the same asks again, so that intervals of two rankings are of the same samples
    /// @return null where there are no values
    public static @Nullable Interval of(double[] values, long seed) {
        return of(values.length, drawn -> mean(values, drawn), seed);
    }

    /// Of the means of two rankings, one over the other, both of the asks that were drawn (paired).
    ///
    /// @return null where the second mean is 0
    public static @Nullable Interval ofRatio(double[] values, double[] others, long seed) {
        return of(
                values.length,
                drawn -> {
                    double ratio =
                            mean(values, drawn).orElse(0) / mean(others, drawn).orElse(0);
                    return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
                },
                seed);
    }

    /// The percentile bootstrap over asks, in O(resamples · asks). A sample that has no such figure is left out.
    ///
    /// Source: Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13.
    ///
    /// @param figure of asks by their numbers, which may come more than once
    /// @return null where all of the asks have no such figure
    public static @Nullable Interval of(int asks, Function<int[], OptionalDouble> figure, long seed) {
        OptionalDouble mean = figure.apply(IntStream.range(0, asks).toArray());
        if (mean.isEmpty()) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = Stream.generate(() -> IntStream.generate(() -> random.nextInt(asks))
                        .limit(asks)
                        .toArray())
                .limit(RESAMPLES)
                .map(figure)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        int below = (int) (means.length * OUTSIDE / 2);
        return rounded(mean.getAsDouble(), means[below], means[means.length - 1 - below]);
    }

    /// A share of pairs. It stays sure of little where few of them, or none, or all, are such.
    ///
    /// Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference".
    public static Interval ofShare(long such, long all) {
        double share = (double) such / all;
        double widened = 1 + DEVIATIONS * DEVIATIONS / all;
        double middle = (share + DEVIATIONS * DEVIATIONS / (2 * all)) / widened;
        double spread = share * (1 - share) / all + Math.pow(DEVIATIONS / (2 * all), 2);
        double half = DEVIATIONS * Math.sqrt(spread) / widened;
        return rounded(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    private static OptionalDouble mean(double[] values, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(at -> values[at]).average();
    }

    private static Interval rounded(double mean, double low, double high) {
        return new Interval(Json.rounded(mean), Json.rounded(low), Json.rounded(high));
    }
}
