package alongside.matching.text;

/// How an inner product of two vectors of meaning becomes a fit, and from which fit on a strength is known to speak to
/// an ask.
///
/// @param slope of the logistic curve
/// @param middle the score at which a pair is as likely one of the helpful as one of the others, fit 0.5
/// @param known the fit from which the page may say "who know this"
public record Calibration(double slope, double middle, double known) {

    public static final Calibration MEASURED = new Calibration(8, 0.4, 0.8);

    public double fit(float score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }

    public boolean knows(double fit) {
        return fit >= known;
    }
}
