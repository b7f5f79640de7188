package alongside.lab.pairs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.pairs.Candidates;
import alongside.matching.pairs.EdgeList;
import alongside.matching.pairs.Pairs;
import java.util.SplittableRandom;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.junit.jupiter.api.Test;

/// Pairs beside an exact matching somebody else wrote, on graphs too large for trying all.
class PeersTest {

    @Test
    void pairsAreNearTheExactAndTheBoundIsNeverBelowIt() {
        SplittableRandom random = new SplittableRandom(20261125);
        double reached = 0;
        double best = 0;
        for (int i = 0; i < 1_500; i++) {
            Candidates graph = graph(random, 10 + random.nextInt(50), 1 + random.nextInt(8));
            Pairs pairs = Pairs.of(graph);
            double exact = exact(graph);
            assertTrue(pairs.weight() <= exact + 1e-5, () -> pairs.weight() + " above " + exact);
            assertTrue(
                    pairs.bound().total() >= exact - 1e-5, () -> pairs.bound().total() + " below " + exact);
            assertTrue(pairs.weight() >= 0.85 * exact, () -> pairs.weight() + " of " + exact);
            reached += pairs.weight();
            best += exact;
        }
        double share = reached / best;
        assertTrue(share >= 0.995, () -> "only " + share);
    }

    private static double exact(Candidates graph) {
        return new KolmogorovWeightedMatching<>(Peers.graph(graph), ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight();
    }

    private static Candidates graph(SplittableRandom random, int members, int each) {
        EdgeList edges = new EdgeList(members, each);
        for (int i = 0; i < members * each / 2 + 1; i++) {
            int one = random.nextInt(members);
            int other = random.nextInt(members);
            if (one != other) {
                edges.add(one, other, (float) random.nextDouble(0.001, 1));
            }
        }
        return edges.graph();
    }
}
