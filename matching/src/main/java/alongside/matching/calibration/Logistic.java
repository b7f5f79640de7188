package alongside.matching.calibration;

import java.util.List;

/// The chance that a pair is relevant, from its score: `1 / (1 + e^-(slope * score + intercept))`.
///
/// Maximum likelihood by Newton's method (iteratively reweighted least squares), held by a ridge so weak that it shows
/// only where the scores part the pairs without a remainder, and the likelihood alone would have no maximum.
///
/// One score a pair, in any unit of about 1: `slope` is one over it, `intercept` has none. O(pairs) a round, at most
/// 100 rounds, mostly fewer than ten. Pairs of one kind alone give a curve all the same, and none at all a flat one.
///
/// Source: McCullagh and Nelder 1989, chapter 4; of scores: Platt 1999; the ridge: le Cessie and van Houwelingen 1992.
public record Logistic(double slope, double intercept) {

    private static final int ROUNDS = 100;
    private static final double RIDGE = 1e-3;
    private static final double SETTLED = 1e-10;

    public static Logistic fit(List<Graded> pairs) {
        Logistic now = new Logistic(0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            Logistic next = now.step(pairs);
            if (Math.abs(next.slope - now.slope) + Math.abs(next.intercept - now.intercept) < SETTLED) {
                return next;
            }
            now = next;
        }
        return now;
    }

    public double middle() {
        return -intercept / slope;
    }

    public double chance(double score) {
        return 1 / (1 + Math.exp(-(slope * score + intercept)));
    }

    /// One step of Newton: the gradient over the curvature, a system of two equations.
    private Logistic step(List<Graded> pairs) {
        double downSlope = -RIDGE * slope;
        double downIntercept = -RIDGE * intercept;
        double bendSlope = RIDGE;
        double bendBoth = 0;
        double bendIntercept = RIDGE;
        for (Graded pair : pairs) {
            double chance = chance(pair.score());
            double missing = (pair.relevant() ? 1 : 0) - chance;
            double weight = chance * (1 - chance);
            downSlope += missing * pair.score();
            downIntercept += missing;
            bendSlope += weight * pair.score() * pair.score();
            bendBoth += weight * pair.score();
            bendIntercept += weight;
        }
        double determinant = bendSlope * bendIntercept - bendBoth * bendBoth;
        return new Logistic(
                slope + (bendIntercept * downSlope - bendBoth * downIntercept) / determinant,
                intercept + (bendSlope * downIntercept - bendBoth * downSlope) / determinant);
    }
}
