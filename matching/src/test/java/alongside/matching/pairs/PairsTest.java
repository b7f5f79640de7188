package alongside.matching.pairs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final int GRAPHS = 5_000;

    @Test
    void onSmallGraphsTheyAreNearTheBestAndNeverMoreThanIt() {
        double[] sums = new double[2];
        smallGraphs(graph -> {
            double best = Exhaustive.weight(graph);
            double weight = Pairs.of(graph).weight();
            assertTrue(weight <= best + 1e-6, () -> weight + " of " + best);
            assertTrue(weight >= 0.6 * best, () -> weight + " of " + best);
            sums[0] += weight;
            sums[1] += best;
        });
        assertTrue(sums[0] >= 0.995 * sums[1], () -> sums[0] + " of " + sums[1]);
    }

    @Test
    void noMatchingWeighsMoreThanTheBound() {
        smallGraphs(graph -> {
            double best = Exhaustive.weight(graph);
            double bound = Pairs.of(graph).bound().total();
            assertTrue(bound >= best - 1e-6, () -> bound + " below " + best);
        });
    }

    @Test
    void allOfThemHoldBeforeTheCheck() {
        smallGraphs(graph -> assertInstanceOf(PairCheck.Holds.class, PairCheck.of(graph, Pairs.of(graph))));
    }

    @Test
    void ofTwoSidesTheBoundIsTight() {
        SplittableRandom random = new SplittableRandom(7);
        EdgeList edges = new EdgeList(2_000, 10);
        for (int i = 0; i < 10_000; i++) {
            edges.add(random.nextInt(1_000), 1_000 + random.nextInt(1_000), weight(random));
        }
        assertTrue(Pairs.of(edges.graph()).provenShare() >= 0.998);
    }

    @Test
    void aMiddleEdgeGivesWayToTwoLighterOnes() {
        EdgeList path = new EdgeList(4, 1);
        path.add(0, 1, 0.6f);
        path.add(1, 2, 0.9f);
        path.add(2, 3, 0.6f);

        assertArrayEquals(new int[] {1, 0, 3, 2}, Pairs.of(path.graph()).mates());
    }

    @Test
    void theSameGraphGivesTheSamePairs() {
        Candidates graph = Graphs.random(new SplittableRandom(3), 500, 3_000);

        Pairs once = Pairs.of(graph);
        Pairs again = Pairs.of(graph);

        assertArrayEquals(once.mates(), again.mates());
        assertArrayEquals(once.bound().prices(), again.bound().prices());
    }

    @Test
    void whereThereAreNoEdgesThereAreNoPairs() {
        Pairs pairs = Pairs.of(new EdgeList(3, 1).graph());

        assertEquals(0, pairs.paired());
        assertEquals(1, pairs.provenShare());
        assertEquals(0, Pairs.of(new EdgeList(0, 1).graph()).paired());
    }

    private static float weight(SplittableRandom random) {
        return (float) random.nextDouble(0.001, 1);
    }

    private static void smallGraphs(Consumer<Candidates> look) {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < GRAPHS; i++) {
            int members = 2 + random.nextInt(9);
            look.accept(Graphs.random(random, members, 1 + random.nextInt(3 * members)));
        }
    }
}
