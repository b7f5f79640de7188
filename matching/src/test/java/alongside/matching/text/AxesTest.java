package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.matching.algebra.Vectors;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AxesTest {

    @Test
    void theyStandUprightOnEachOtherAndTheFirstHoldsTheMost() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            float[][] rows = rows(random, 2 + random.nextInt(12), 1 + random.nextInt(20));
            float[][] axes = Axes.of(rows, rows[0].length, 40);
            double before = Double.POSITIVE_INFINITY;
            for (int i = 0; i < axes.length; i++) {
                for (int j = 0; j < axes.length; j++) {
                    assertEquals(i == j ? 1 : 0, Vectors.dot(axes[i], axes[j]), 1e-4);
                }
                double held = held(rows, axes[i]);
                assertEquals(Math.min(before, held), held, 1e-6);
                before = held;
            }
        }
    }

    /// As many as the rows have directions hold all the rows differ by.
    @Test
    void togetherTheyHoldAllThatTheRowsDifferBy() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            float[][] rows = rows(random, 2 + random.nextInt(12), 1 + random.nextInt(20));
            double all = 0;
            for (int j = 0; j < rows[0].length; j++) {
                float[] axis = new float[rows[0].length];
                axis[j] = 1;
                all += held(rows, axis);
            }
            double held = 0;
            for (float[] axis : Axes.of(rows, rows[0].length, 40)) {
                held += held(rows, axis);
            }
            assertEquals(all, held, 1e-4 * all);
        }
    }

    private static double held(float[][] rows, float[] axis) {
        double mean = 0;
        for (float[] row : rows) {
            mean += Vectors.dot(axis, row) / rows.length;
        }
        double held = 0;
        for (float[] row : rows) {
            double along = Vectors.dot(axis, row) - mean;
            held += along * along;
        }
        return held;
    }

    private static float[][] rows(SplittableRandom random, int count, int width) {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return rows;
    }
}
