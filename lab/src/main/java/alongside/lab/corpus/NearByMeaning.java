package alongside.lab.corpus;

import alongside.matching.algebra.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pairs of vectors that point nearly the same way. All are compared: time O(n² · width), a block of them
/// at once, which stays in a processor's near memory while all others pass by.
final class NearByMeaning {

    private static final int BLOCK = 256;

    private NearByMeaning() {}

    /// @param vectors of length 1
    /// @param least cosine
    static List<NearPair> pairs(float[][] vectors, double least) {
        List<NearPair> pairs = new ArrayList<>();
        for (int block = 0; block < vectors.length; block += BLOCK) {
            int from = block;
            float[][] columns = columns(vectors, from, Math.min(vectors.length, from + BLOCK));
            pairs.addAll(IntStream.range(from, vectors.length)
                    .parallel()
                    .boxed()
                    .flatMap(other -> near(columns, from, other, vectors[other], least))
                    .toList());
        }
        return pairs;
    }

    private static Stream<NearPair> near(float[][] columns, int from, int other, float[] vector, double least) {
        float[] cosines = new float[columns[0].length];
        for (int i = 0; i < vector.length; i++) {
            Vectors.add(cosines, columns[i], vector[i]);
        }
        return IntStream.range(0, Math.min(cosines.length, other - from))
                .filter(one -> cosines[one] >= least)
                .mapToObj(one -> new NearPair(from + one, other, cosines[one]));
    }

    private static float[][] columns(float[][] vectors, int from, int to) {
        float[][] columns = new float[vectors[0].length][to - from];
        for (int one = from; one < to; one++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][one - from] = vectors[one][i];
            }
        }
        return columns;
    }
}
