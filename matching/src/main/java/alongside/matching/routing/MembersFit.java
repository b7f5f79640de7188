package alongside.matching.routing;

/// How well a member fits an ask, from how well each of her strengths does: as the best of them, and a little better
/// for the rest. Whoever has several stories near to it is likelier to know it, and one text may be read badly.
///
/// `1 - (1 - f₁) Π (1 - r fᵢ)` with `f₁` the best and `fᵢ` each of the others, all of them chances without a unit, 0 to
/// 1: the chance that at least one speaks to the ask, were they independent and another than the best believed only by
/// its share `r` ([Parameters.Looking#rest()]). Never below the best alone, in whatever order they come, in time
/// O(strengths). Of no strengths it is 0; what is no chance is an `IllegalArgumentException`.
///
/// Source: the noisy-or of Pearl 1988; the share is ours.
public final class MembersFit {

    private static final double REST = Parameters.OF_THE_VILLAGE.looking().rest();

    private MembersFit() {}

    public static double of(double... fits) {
        return of(REST, fits);
    }

    /// With another share, for comparison.
    public static double of(double rest, double[] fits) {
        double best = 0;
        double missed = 1;
        for (double fit : fits) {
            if (!(fit >= 0 && fit <= 1)) {
                throw new IllegalArgumentException("A fit of " + fit);
            }
            missed *= 1 - rest * Math.min(best, fit);
            best = Math.max(best, fit);
        }
        return 1 - (1 - best) * missed;
    }
}
