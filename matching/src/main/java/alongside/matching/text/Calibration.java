package alongside.matching.text;

/// How an inner product of two vectors of meaning becomes a fit, and from which fit on a strength is known to speak to
/// an ask.
///
/// A fit is the chance that a strength among the twenty nearest to an ask speaks to it. Measured on lines of the corpus
/// that were held out of learning, 470 strengths at a time, helpful when they share a concern: half of the firsts and
/// seconds at or above `known` did, and many of the others were of a neighbouring concern.
///
/// @param slope of the logistic curve
/// @param middle the score with fit 0.5
/// @param known the fit from which the page may say "who know this"
public record Calibration(double slope, double middle, double known) {

    public static final Calibration MEASURED = new Calibration(3.95, 1.36, 0.3);

    public double fit(float score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }

    public boolean knows(double fit) {
        return fit >= known;
    }
}
