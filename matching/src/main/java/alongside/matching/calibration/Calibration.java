package alongside.matching.calibration;

import java.util.List;
import java.util.Optional;

/// How an inner product of two vectors of meaning becomes a fit, and from which fit on a strength is known to speak to
/// an ask.
///
/// A fit is the chance that a strength speaks to an ask (grade 2 or 3). Measured on the lab's first set (30 asks, 60
/// strengths, 37 such pairs): of the packaged models with `./alongside evaluate calibrate`, of another as it starts.
/// There the packaged ones' `known` could be as low as .313 for 7 of 10 pairs above it to speak to the ask; a village
/// has more strengths near each ask than that set, so it stays at what an engine that told less apart needed.
/// On the lab's harder set fits are too high by a factor of two (`docs/measured.md`). Nothing tells which of the two a
/// village is like, and the router weighs the fit, so another curve would have other members asked.
///
/// @param slope of the logistic curve
/// @param middle the score with fit 0.5
/// @param known the fit from which the page may say "who know this"
public record Calibration(double slope, double middle, double known) {

    public static final Calibration MEASURED = new Calibration(7.72, 0.743, 0.450);

    /// How often it has to be true that she knows this.
    private static final double PROMISED = 0.7;

    /// Never said.
    private static final double NEVER = 1;

    /// From pairs of a judged set.
    ///
    /// @return empty when scores do not rise with what people judged
    public static Optional<Calibration> of(List<Graded> pairs) {
        Logistic curve = Logistic.fit(pairs);
        if (!(curve.slope() > 0)) {
            return Optional.empty();
        }
        double lowest = Threshold.of(pairs, PROMISED)
                .map(found -> curve.chance(found.score()))
                .orElse(NEVER);
        return Optional.of(new Calibration(curve.slope(), curve.middle(), Math.max(MEASURED.known, lowest)));
    }

    public double fit(float score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }

    public boolean knows(double fit) {
        return fit >= known;
    }
}
