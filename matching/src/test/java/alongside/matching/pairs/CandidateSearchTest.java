package alongside.matching.pairs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

    @Test
    void amongFewNobodyIsOverlooked() {
        Members members = members(new SplittableRandom(5), 300, 7);
        Candidates graph = new CandidateSearch(members, 4, 1).find(1);

        for (int v = 0; v < members.count(); v++) {
            for (int other : best(members, v, 4)) {
                assertEquals(members.mutual(v, other), graph.weight(v, other), 1e-6f);
            }
        }
    }

    @Test
    void everyEdgeWeighsTheHarmonicMeanOfBothFits() {
        Members members = members(new SplittableRandom(6), 200, 8);

        new CandidateSearch(members, 5, 1)
                .find(1)
                .forEach((one, other, weight) -> assertEquals(members.mutual(one, other), weight, 1e-6f));
    }

    @Test
    void amongManyInAllCellsNobodyIsOverlookedAndInFewNearlyNobody() {
        Members members = members(new SplittableRandom(7), 5_000, 4);
        Candidates all = new CandidateSearch(members, 3, 10_000).find(1);
        Candidates few = new CandidateSearch(members, 3, 12).find(1);

        int[] best = IntStream.range(0, 200).map(v -> best(members, v, 1)[0]).toArray();
        assertEquals(200, found(all, best));
        assertTrue(found(few, best) >= 180, () -> "only " + found(few, best));
    }

    @Test
    void theSameSeedFindsTheSame() {
        Members members = members(new SplittableRandom(8), 5_000, 4);

        Candidates once = new CandidateSearch(members, 3, 2).find(9);
        Candidates again = new CandidateSearch(members, 3, 2).find(9);

        assertArrayEquals(once.neighbours, again.neighbours);
        assertArrayEquals(once.weights, again.weights);
    }

    @Test
    void oneAloneHasNobody() {
        assertEquals(
                0,
                new CandidateSearch(members(new SplittableRandom(1), 1, 3), 4, 1)
                        .find(1)
                        .edges());
        assertEquals(
                0,
                new CandidateSearch(members(new SplittableRandom(1), 0, 3), 4, 1)
                        .find(1)
                        .members());
    }

    private static long found(Candidates graph, int[] best) {
        return IntStream.range(0, best.length)
                .filter(v -> graph.weight(v, best[v]) > 0)
                .count();
    }

    private static int[] best(Members members, int member, int most) {
        return IntStream.range(0, members.count())
                .filter(other -> other != member && members.mutual(member, other) > 0)
                .boxed()
                .sorted((a, b) -> Float.compare(members.mutual(member, b), members.mutual(member, a)))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Members members(SplittableRandom random, int count, int width) {
        float[][] vectors = new float[2][count * width];
        for (float[] all : vectors) {
            for (int i = 0; i < count; i++) {
                double[] one = random.doubles(width, -1, 1).toArray();
                double length = Math.sqrt(IntStream.range(0, width)
                        .mapToDouble(d -> one[d] * one[d])
                        .sum());
                for (int d = 0; d < width; d++) {
                    all[i * width + d] = (float) (one[d] / length);
                }
            }
        }
        return new Members(width, vectors[0], vectors[1]);
    }
}
