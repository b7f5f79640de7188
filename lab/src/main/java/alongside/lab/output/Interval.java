package alongside.lab.output;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A figure, mostly a mean, and between what it would lie in 95 of 100 samples of as many asks: the percentile
/// bootstrap
/// over asks. Time O(resamples · asks) for a mean.
///
/// Source: Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13.
public record Interval(double mean, double low, double high) {

    private static final int RESAMPLES = 1000;
    private static final double OUTSIDE = 0.05;

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
        return of(values.length, drawn -> mean(values, drawn) / mean(others, drawn), seed);
    }

    /// @param figure of the asks at these places, each as often as it was drawn; not finite where they have none, and
    ///     such a sample is left out
    /// @return null where all asks together have none
    public static @Nullable Interval of(int asks, ToDoubleFunction<int[]> figure, long seed) {
        double whole = figure.applyAsDouble(IntStream.range(0, asks).toArray());
        if (!Double.isFinite(whole)) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] figures = IntStream.range(0, RESAMPLES)
                .mapToObj(resample -> drawn(asks, random))
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int below = (int) (figures.length * OUTSIDE / 2);
        return new Interval(
                Json.rounded(whole), Json.rounded(figures[below]), Json.rounded(figures[figures.length - 1 - below]));
    }

    private static int[] drawn(int asks, SplittableRandom random) {
        return IntStream.generate(() -> random.nextInt(asks)).limit(asks).toArray();
    }

    private static double mean(double[] values, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(at -> values[at]).average().orElse(Double.NaN);
    }
}
