package alongside.lab.simulate;

import alongside.lab.output.Percentile;
import java.util.Arrays;

/// How counts are spread over those who were counted, nobody left out because she has none.
final class Spread {

    private final long[] sorted;

    /// @param counts one for each, none below 0
    Spread(long[] counts) {
        sorted = counts.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && sorted[0] < 0) {
            throw new IllegalArgumentException("A count below 0: " + sorted[0]);
        }
    }

    /// Gini's coefficient: 0 when all have the same, 1 − 1/n when one of n has everything; 0 when nobody has any.
    /// With x sorted ascending and i from 1, it is Σ (2i − n − 1) x_i / (n Σ x_i). O(n) once sorted.
    double gini() {
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * i + 1 - sorted.length) * sorted[i];
            sum += sorted[i];
        }
        return sum == 0 ? 0 : weighted / (sorted.length * sum);
    }

    /// The smallest count that at least this share of all do not exceed (nearest rank).
    ///
    /// @param share above 0, at most 1
    long percentile(double share) {
        if (!(share > 0 && share <= 1) || sorted.length == 0) {
            throw new IllegalArgumentException("No percentile " + share + " of " + sorted.length);
        }
        return Percentile.of(sorted, share);
    }
}
