package alongside.matching.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every pair and every price is corrupted in turn; a check that overlooks one is none.
class PairCheckTest {

    private final Candidates graph = Graphs.random(new SplittableRandom(11), 60, 240);
    private final Pairs pairs = Pairs.of(graph);

    @Test
    void whatHoldsIsRepeated() {
        assertEquals(
                new PairCheck.Holds(pairs.weight(), pairs.bound().total()),
                PairCheck.of(graph, new Pairs(pairs.mates(), pairs.weight(), pairs.bound())));
    }

    @Test
    void aMateWhoIsWithAnotherIsNoMate() {
        for (int v = 0; v < graph.members(); v++) {
            for (int other = -2; other <= graph.members(); other++) {
                if (other != pairs.mates()[v]) {
                    int[] mates = pairs.mates().clone();
                    mates[v] = other;
                    broken(new Pairs(mates, pairs.weight(), pairs.bound()));
                }
            }
        }
    }

    @Test
    void twoWhoAreNoCandidatesAreNoPair() {
        int[] mates = IntStream.generate(() -> -1).limit(graph.members()).toArray();
        int stranger = IntStream.range(1, graph.members())
                .filter(v -> graph.weight(0, v) == 0)
                .findFirst()
                .orElseThrow();
        mates[0] = stranger;
        mates[stranger] = 0;
        broken(new Pairs(mates, 0, pairs.bound()));
    }

    @Test
    void anotherWeightIsNotBelieved() {
        broken(new Pairs(pairs.mates(), pairs.weight() + 0.001, pairs.bound()));
        broken(new Pairs(pairs.mates(), Double.NaN, pairs.bound()));
    }

    @Test
    void aPriceThatIsTooLowProvesNothing() {
        // After the last lowering each price above 0 is needed by one of her edges, or was when she was lowered.
        for (int v = 0; v < graph.members(); v++) {
            for (double price : new double[] {-0.001, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
                double[] prices = pairs.bound().prices().clone();
                prices[v] = price;
                broken(new Pairs(pairs.mates(), pairs.weight(), new Bound(prices)));
            }
        }
    }

    @Test
    void anEdgeThatIsNotCoveredIsFound() {
        graph.forEach((one, other, weight) -> {
            double[] prices = pairs.bound().prices().clone();
            prices[one] = weight / 2;
            prices[other] = weight / 2 - 0.001;
            broken(new Pairs(pairs.mates(), pairs.weight(), new Bound(prices)));
        });
    }

    @Test
    void anotherNumberOfMembersIsNotTheirGraph() {
        broken(new Pairs(new int[] {-1}, 0, pairs.bound()));
        broken(new Pairs(pairs.mates(), pairs.weight(), new Bound(new double[1])));
    }

    private void broken(Pairs corrupted) {
        assertInstanceOf(PairCheck.Broken.class, PairCheck.of(graph, corrupted));
    }
}
