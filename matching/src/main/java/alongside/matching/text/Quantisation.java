package alongside.matching.text;

import java.nio.ByteBuffer;

/// A weight matrix in 8-bit integers about zero, with a scale for each column.
///
/// What rounding takes from a number is added to the next one below it. A learned change is mostly smaller than half a
/// step, and the numbers it is added to lie on steps already: rounded each alone, two thirds of it would be lost.
///
/// @param numbers row by row, each within [#REACH]
record Quantisation(byte[] numbers, float[] scales) {

    /// Half of what 8 bits hold: a processor without VNNI adds two products in 16 bits, which more would overflow.
    static final int REACH = 64;

    /// @param finest the scale of each column below which it does not go: what lies on steps stays as it is
    static Quantisation of(float[] weight, float[] finest) {
        float[] scales = finest.clone();
        for (int i = 0; i < weight.length; i++) {
            int column = i % scales.length;
            scales[column] = Math.max(scales[column], Math.abs(weight[i]) / REACH);
        }
        byte[] numbers = new byte[weight.length];
        float[] left = new float[scales.length];
        for (int i = 0; i < weight.length; i++) {
            int column = i % scales.length;
            float exact = weight[i] / scales[column] + left[column];
            int number = Math.clamp(Math.round(exact), -REACH, REACH);
            numbers[i] = (byte) number;
            left[column] = Math.clamp(exact - number, -1, 1);
        }
        return new Quantisation(numbers, scales);
    }

    void write(ByteBuffer weight, ByteBuffer scale) {
        weight.put(numbers);
        scale.asFloatBuffer().put(scales);
    }
}
