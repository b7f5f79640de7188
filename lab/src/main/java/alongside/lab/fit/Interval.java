package alongside.lab.fit;

import alongside.lab.output.Json;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// A mean, and between what it would lie in 95 of 100 samples of as many asks: the percentile bootstrap over asks.
/// Time O(resamples · asks).
///
/// Source: Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13.
public record Interval(double mean, double low, double high) {

    private static final int RESAMPLES = 1000;
    private static final double OUTSIDE = 0.05;

    /// @param values one an ask
    /// @param seed the same draws the same asks again, so that intervals of two rankings are of the same samples
    /// @return null where there are no values
    public static @Nullable Interval of(double[] values, long seed) {
        if (values.length == 0) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            for (int draw = 0; draw < values.length; draw++) {
                means[resample] += values[random.nextInt(values.length)] / values.length;
            }
        }
        Arrays.sort(means);
        int below = (int) (RESAMPLES * OUTSIDE / 2);
        double mean = Arrays.stream(values).average().orElseThrow();
        return new Interval(Json.rounded(mean), Json.rounded(means[below]), Json.rounded(means[RESAMPLES - 1 - below]));
    }
}
