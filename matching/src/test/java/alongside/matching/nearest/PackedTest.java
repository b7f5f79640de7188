package alongside.matching.nearest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Test
    void whatIsKeptIsReadAsItWas() {
        SplittableRandom random = new SplittableRandom(3);
        for (int dimensions : new int[] {1, 63, 64, 65, 541, 925}) {
            Packed packed = Packed.of(vector(random, dimensions));
            Packed read = Packed.ofBytes(packed.toBytes());
            assertArrayEquals(packed.values(), read.values());
            assertArrayEquals(packed.scales(), read.scales());
            assertEquals(packed.length(), read.length());
            assertEquals(packed.residual(), read.residual());
        }
    }

    @Test
    void anInnerProductIsOffByNoMoreThanItSays() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 1_000; i++) {
            float[] vector = vector(random, 200);
            float[] query = vector(random, 200);
            Packed packed = Packed.of(vector);
            double bound = length(query) * packed.residual() + 1e-4;
            assertTrue(Math.abs(packed.dot(query) - dot(vector, query)) <= bound);
        }
    }

    private static float[] vector(SplittableRandom random, int dimensions) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static double length(float[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
