package alongside.matching.text;

/// How an inner product of two vectors of meaning becomes a fit, and from which fit on a strength is known to speak to
/// an ask.
///
/// A fit is the chance that a strength among the twenty nearest to an ask speaks to it. Measured on lines of the corpus
/// held out of learning (every fifth, some 550 strengths at a time; helpful when the two share a concern). Of the two
/// nearest to a plain ask, those at or above `known` shared it in six of ten; many others were of a neighbouring one.
///
/// @param slope of the logistic curve
/// @param middle the score with fit 0.5
/// @param known the fit from which the page may say "who know this"
public record Calibration(double slope, double middle, double known) {

    public static final Calibration MEASURED = new Calibration(4.36, 1.255, 0.3);

    public double fit(float score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }

    public boolean knows(double fit) {
        return fit >= known;
    }
}
