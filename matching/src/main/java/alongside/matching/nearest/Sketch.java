package alongside.matching.nearest;

/// A vector as the signs of its rotation: one bit a dimension. With `x` the rotated vector and `s` its signs, of length
/// 1, the inner product with a rotated `q` is estimated as `q·s · |x|² / x·s`. What it is off by has mean 0 and, over
/// the rotations, the spread `|q| · |x| · √((1 − c²) / (c² (D − 1)))`, where `c = x·s / |x|` is about 0.8.
///
/// Source: Gao and Long 2024 (RaBitQ).
///
/// @param bits one a dimension, set where it is above 0
/// @param set how many are
/// @param factor `|x|² / x·s`
/// @param spread as above, without `|q|`
record Sketch(long[] bits, int set, float factor, float spread) {

    static Sketch of(float[] rotated) {
        long[] bits = new long[rotated.length / Long.SIZE];
        double square = 0;
        double sum = 0;
        int set = 0;
        for (int i = 0; i < rotated.length; i++) {
            square += (double) rotated[i] * rotated[i];
            sum += Math.abs(rotated[i]);
            if (rotated[i] > 0) {
                bits[i / Long.SIZE] |= 1L << i;
                set++;
            }
        }
        if (sum == 0) {
            return new Sketch(bits, set, 0, 0);
        }
        double along = sum / Math.sqrt(rotated.length);
        double across = Math.sqrt(Math.max(0, square / (along * along) * square - square) / (rotated.length - 1));
        return new Sketch(bits, set, (float) (square / along), (float) across);
    }
}
