package alongside.matching.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// However few may be found, those found are the nearest of them.
class FewAllowedTest {

    @Test
    void oneInAHundredOrAThousandIsStillFoundFirst() {
        SplittableRandom random = new SplittableRandom(3);
        float[][] vectors = vectors(random, 6_000, 24);
        ExactIndex index = index(vectors);
        for (int i = 0; i < 300; i++) {
            int share = new int[] {1, 7, 100, 1_000, 5_000}[i % 5];
            compare(index, vectors, random, share, 1 + random.nextInt(60));
        }
    }

    @Test
    void thousandsOfSmallIndexesAnswerAsComparingEveryFloatDoes() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 3_000; i++) {
            float[][] vectors = vectors(random, 1 + random.nextInt(120), 1 + random.nextInt(20));
            compare(index(vectors), vectors, random, 1 + random.nextInt(6), 1 + random.nextInt(130));
        }
    }

    private static ExactIndex index(float[][] vectors) {
        ExactIndex index = new ExactIndex(vectors[0].length);
        for (int i = 0; i < vectors.length; i++) {
            index.put(id(i), id(i), vectors[i]);
        }
        return index;
    }

    private static void compare(ExactIndex index, float[][] vectors, SplittableRandom random, int share, int k) {
        float[] query = vectors(random, 1, vectors[0].length)[0];
        int rest = random.nextInt(share);
        Predicate<UUID> allowed = member -> member.getLeastSignificantBits() % share == rest;
        List<Near> byFloats = IntStream.range(0, vectors.length)
                .filter(i -> i % share == rest)
                .mapToObj(i -> new Near(id(i), id(i), dot(vectors[i], query)))
                .sorted(Near.NEAREST_FIRST)
                .limit(k)
                .toList();
        assertEquals(byFloats, index.nearest(query, allowed, k));
    }

    /// Small whole numbers as well, so that many score the same.
    private static float[][] vectors(SplittableRandom random, int count, int dimensions) {
        float[][] vectors = new float[count][dimensions];
        boolean whole = random.nextBoolean();
        for (float[] vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                vector[i] = whole ? random.nextInt(-2, 3) : (float) random.nextGaussian();
            }
        }
        return vectors;
    }

    private static float dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return (float) sum;
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
