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
        long[] bits = bits(rotated);
        int set = set(bits);
        double square = 0;
        double sum = 0;
        for (float value : rotated) {
            square += (double) value * value;
            sum += Math.abs(value);
        }
        if (sum == 0) {
            return new Sketch(bits, set, 0, 0);
        }
        double along = sum / Math.sqrt(rotated.length);
        double across = Math.sqrt(Math.max(0, square / (along * along) * square - square) / (rotated.length - 1));
        return new Sketch(bits, set, (float) (square / along), (float) across);
    }

    /// Without a branch: no processor can guess the next sign.
    private static long[] bits(float[] rotated) {
        long[] bits = new long[rotated.length / Long.SIZE];
        for (int i = 0; i < rotated.length; i++) {
            bits[i / Long.SIZE] |= (rotated[i] > 0 ? 1L : 0L) << i;
        }
        return bits;
    }

    private static int set(long[] bits) {
        int set = 0;
        for (long word : bits) {
            set += Long.bitCount(word);
        }
        return set;
    }
}
