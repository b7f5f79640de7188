package alongside.lab.simulate;

import java.util.List;
import java.util.SplittableRandom;

/// Draws from distributions. Each question gets a generator of its own, made from the seed and from what it is
/// about, so that the same member answers the same ask alike whatever a policy did before.
final class Draws {

    private Draws() {}

    static SplittableRandom about(long seed, long what, long whom) {
        long about = new SplittableRandom(seed).nextLong() ^ what;
        return new SplittableRandom(new SplittableRandom(about).nextLong() ^ whom);
    }

    static double logNormal(SplittableRandom random, double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    static double exponential(SplittableRandom random, double mean) {
        return -mean * Math.log1p(-random.nextDouble());
    }

    /// Beta by two gammas.
    ///
    /// @param mean above 0, below 1
    /// @param sum of the two parameters
    static double beta(SplittableRandom random, double mean, double sum) {
        double one = gamma(random, mean * sum);
        double other = gamma(random, (1 - mean) * sum);
        return one / (one + other);
    }

    /// Gamma of scale 1 by rejection, after Marsaglia and Tsang (2000).
    private static double gamma(SplittableRandom random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log1p(-random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /// A number from 0 on, each as often as its weight says. O(log n) by bisection of the sums.
    static final class Weighted {

        private final double[] sums;

        Weighted(double[] weights) {
            sums = weights.clone();
            for (int i = 1; i < sums.length; i++) {
                sums[i] += sums[i - 1];
            }
        }

        static Weighted of(List<Double> weights) {
            return new Weighted(
                    weights.stream().mapToDouble(Double::doubleValue).toArray());
        }

        int draw(SplittableRandom random) {
            double at = random.nextDouble() * sums[sums.length - 1];
            int low = 0;
            int high = sums.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sums[middle] > at) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
