package alongside.matching.experience;

import alongside.matching.algebra.PositiveDefinite;
import java.util.List;

/// How much each signal counts, so that those who did answer come first: the weights w that make `−mean log
/// P(answered) + λ|w|²` least, with `P(person) ∝ exp(w·x)` among all who could have answered. The function is convex,
/// so Newton's method with halved steps finds its one minimum, without a seed; a few steps are enough.
///
/// A step takes time O(lists · people · signals²).
///
/// Source: ListNet, Cao et al. 2007, with the answers shared out evenly over those who answered.
final class Listwise {

    private static final double LAMBDA = 0.01;
    private static final int STEPS = 50;
    private static final int HALVINGS = 30;
    private static final double ENOUGH = 1e-10;

    private final List<Choice> choices;
    private final int signals;

    private Listwise(List<Choice> choices, int signals) {
        this.choices = choices;
        this.signals = signals;
    }

    /// One ask of the past.
    ///
    /// @param signals a row a signal, a column a person who could have answered
    /// @param chosen the columns of those who did
    record Choice(float[][] signals, int[] chosen) {}

    /// @return a weight a signal; 0 everywhere where nothing is there to learn from
    static double[] weights(List<Choice> choices, int signals) {
        return new Listwise(choices, signals).minimum();
    }

    private double[] minimum() {
        double[] weights = new double[signals];
        for (int step = 0; step < STEPS && !choices.isEmpty(); step++) {
            Slope slope = slope(choices, weights);
            double[] direction = PositiveDefinite.of(slope.curvature())
                    .solve(slope.gradient().clone());
            double promised = 0;
            for (int i = 0; i < signals; i++) {
                promised += direction[i] * slope.gradient()[i];
            }
            if (promised < ENOUGH) {
                return weights;
            }
            weights = stepped(weights, direction, slope.loss(), promised);
        }
        return weights;
    }

    private double[] stepped(double[] from, double[] direction, double loss, double promised) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++, length /= 2) {
            double[] to = from.clone();
            for (int i = 0; i < to.length; i++) {
                to[i] -= length * direction[i];
            }
            if (slope(choices, to).loss() <= loss - length * promised / 4) {
                return to;
            }
        }
        return from;
    }

    static Slope slope(List<Choice> choices, double[] weights) {
        Slope sum = new Slope(weights.length);
        for (Choice choice : choices) {
            sum.add(choice, weights, 1.0 / choices.size());
        }
        sum.regularise(weights, LAMBDA);
        return sum;
    }
}
