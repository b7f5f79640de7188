package alongside.matching.nearest;

import java.util.SplittableRandom;

/// A rotation of the space that spreads every vector evenly over its dimensions, so that their signs alone tell much:
/// twice, signs drawn by lot and a Hadamard transform. Inner products stay what they were.
///
/// Source: Ailon and Chazelle 2009 (fast Johnson–Lindenstrauss transform).
final class Rotation {

    private static final int ROUNDS = 2;
    private static final int LEAST = 512;

    private final int dimensions;
    private final float[][] signs;

    /// @param from dimensions of what is rotated
    Rotation(int from) {
        this.dimensions = Math.max(LEAST, Integer.highestOneBit(2 * from - 1));
        this.signs = new float[ROUNDS][dimensions];
        SplittableRandom lots = new SplittableRandom(dimensions);
        for (float[] round : signs) {
            for (int i = 0; i < dimensions; i++) {
                round[i] = lots.nextBoolean() ? 1 : -1;
            }
        }
    }

    /// Of what is rotated: a power of 2.
    int dimensions() {
        return dimensions;
    }

    float[] of(float[] vector) {
        float[] turned = new float[dimensions];
        System.arraycopy(vector, 0, turned, 0, vector.length);
        float length = (float) (1 / Math.sqrt(dimensions));
        for (float[] round : signs) {
            for (int i = 0; i < dimensions; i++) {
                turned[i] *= round[i] * length;
            }
            hadamard(turned);
        }
        return turned;
    }

    private static void hadamard(float[] values) {
        for (int half = 1; half < values.length; half *= 2) {
            for (int from = 0; from < values.length; from += 2 * half) {
                for (int i = from; i < from + half; i++) {
                    float sum = values[i] + values[i + half];
                    values[i + half] = values[i] - values[i + half];
                    values[i] = sum;
                }
            }
        }
    }
}
