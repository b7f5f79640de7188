package alongside.matching.text;

/// How an inner product of two vectors of meaning becomes a fit, and from which fit on a strength is known to speak to
/// an ask.
///
/// A fit is the chance that a strength speaks to an ask (grade 2 or 3). Measured on the lab's first set with
/// `./alongside evaluate calibrate` (30 asks, 60 strengths, 37 such pairs): of the 10 pairs at or above `known`, 7
/// spoke to the ask. A village has more strengths near each ask than that set, so the share there may be lower.
///
/// @param slope of the logistic curve
/// @param middle the score with fit 0.5
/// @param known the fit from which the page may say "who know this"
public record Calibration(double slope, double middle, double known) {

    public static final Calibration MEASURED = new Calibration(7.46, 0.766, 0.450);

    public double fit(float score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }

    public boolean knows(double fit) {
        return fit >= known;
    }
}
