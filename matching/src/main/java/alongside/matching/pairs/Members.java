package alongside.matching.pairs;

/// What members are good at and what they struggle with, as vectors.
///
/// @param width of one vector
/// @param strengths row by row, `width` numbers a member, of length 1
/// @param struggles in the same form
public record Members(int width, float[] strengths, float[] struggles) {

    public Members {
        if (width < 1 || strengths.length != struggles.length || strengths.length % width != 0) {
            throw new IllegalArgumentException("A strength and a struggle for each member, all of one width");
        }
    }

    public int count() {
        return strengths.length / width;
    }

    /// How well the one can help the other: the inner product of her strength with the other's struggle, in -1 to 1.
    public float fit(int helper, int helped) {
        float sum = 0;
        for (int i = 0; i < width; i++) {
            sum = Math.fma(strengths[helper * width + i], struggles[helped * width + i], sum);
        }
        return sum;
    }

    /// How well two fit as a pair: [#mutual(float, float)] of both directions.
    public float mutual(int one, int other) {
        return mutual(fit(one, other), fit(other, one));
    }

    /// Harmonic mean of two directed fits: near the weaker, so that nobody only gives. 0 when one of them is no fit.
    /// Source: RECON (Pizzato et al. 2010).
    static float mutual(float one, float other) {
        return one > 0 && other > 0 ? 2 * one * other / (one + other) : 0;
    }

    /// Her row `[strength; struggle]`, as she is found.
    void offered(int member, float[] row) {
        System.arraycopy(strengths, member * width, row, 0, width);
        System.arraycopy(struggles, member * width, row, width, width);
    }

    /// Her row `[struggle; strength]`, as she looks for others: its inner product with another's offered row is the
    /// sum of both directed fits, the first half what she receives, the second what she gives.
    void wanted(int member, float[] row) {
        System.arraycopy(struggles, member * width, row, 0, width);
        System.arraycopy(strengths, member * width, row, width, width);
    }
}
