package alongside.matching.nearest;

/// A query as it is held against sketches: rotated, each dimension in [#PLANES] bits above the lowest, and the bits in
/// planes, so that an inner product is a few counts of common bits.
final class Glance {

    static final int PLANES = 4;

    private static final int STEPS = (1 << PLANES) - 1;

    private final long[] planes;
    private final float lowest;
    private final float step;
    private final float sum;
    private final float length;
    private final float off;
    /// What one of the signs measures.
    private final float unit;

    Glance(float[] rotated) {
        int words = rotated.length / Long.SIZE;
        this.unit = (float) (1 / Math.sqrt(rotated.length));
        this.planes = new long[PLANES * words];
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        double square = 0;
        for (float value : rotated) {
            least = Math.min(least, value);
            most = Math.max(most, value);
            square += (double) value * value;
        }
        this.lowest = least;
        this.step = Math.max((most - least) / STEPS, Float.MIN_NORMAL);
        this.length = (float) Math.sqrt(square);
        double left = 0;
        double laid = 0;
        for (int i = 0; i < rotated.length; i++) {
            int steps = Math.clamp(Math.round((rotated[i] - lowest) / step), 0, STEPS);
            double standsFor = lowest + (double) step * steps;
            laid += standsFor;
            left += (rotated[i] - standsFor) * (rotated[i] - standsFor);
            for (int plane = 0; plane < PLANES; plane++) {
                planes[plane * words + i / Long.SIZE] |= (long) (steps >> plane & 1) << i;
            }
        }
        this.sum = (float) laid;
        this.off = (float) Math.sqrt(left);
    }

    /// Estimates the inner products with a chunk's sketches.
    ///
    /// @param set how many bits of each are set
    /// @param roughly where the estimates go
    void score(Signs signs, int[] set, float[] factors, float[] roughly) {
        long[] common = new long[roughly.length];
        signs.common(planes, common);
        for (int row = 0; row < roughly.length; row++) {
            float along = lowest * set[row] + step * common[row];
            roughly[row] = factors[row] * (2 * along - sum) * unit;
        }
    }

    /// How far off one spread is.
    float spread(float factor, float spread) {
        float rounding = off * factor * unit;
        return (float) Math.sqrt(length * length * spread * spread + rounding * rounding);
    }
}
