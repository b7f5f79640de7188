package alongside.lab.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// That the peers are held as they are meant to be: gathering everybody, they find all there is to find, and never
/// anyone who rests.
class GraphsTest {

    private static final Crowd CROWD = Clusters.of(400, 30, 5);

    @Test
    void luceneFindsAllWhenItGathersEverybody() {
        for (BitSet awake : ways()) {
            assertFindsAll(new Lucene(CROWD, awake)::gathering, awake);
        }
    }

    @Test
    void jvectorFindsAllWhenItGathersEverybody() {
        for (BitSet awake : ways()) {
            assertFindsAll(new JVector(CROWD, awake)::gathering, awake);
        }
    }

    @Test
    void theFewerAGraphGathersTheLessItFinds() {
        Crowd crowd = Clusters.of(2_000, 40, 5);
        BitSet all = crowd.everybody();
        Truth truth = Truth.of(crowd, all, Engine.K);
        for (IntFunction<Engine> graph :
                List.<IntFunction<Engine>>of(new Lucene(crowd, all)::gathering, new JVector(crowd, all)::gathering)) {
            double few = truth.recall(found(crowd, graph.apply(Engine.K)));
            double many = truth.recall(found(crowd, graph.apply(crowd.size() / 10)));
            assertTrue(few < many && few > 0.5, () -> few + " and " + many);
        }
    }

    private static List<BitSet> ways() {
        return List.of(CROWD.everybody(), CROWD.anyone(0.3, 1), CROWD.rarest(0.3));
    }

    private static void assertFindsAll(IntFunction<Engine> gathering, BitSet awake) {
        int[][] found = found(CROWD, gathering.apply(CROWD.size()));
        assertEquals(1, Truth.of(CROWD, awake, Engine.K).recall(found));
        for (int[] members : found) {
            assertEquals(
                    Engine.K,
                    Arrays.stream(members).filter(awake::get).distinct().count());
        }
    }

    private static int[][] found(Crowd crowd, Engine engine) {
        return Arrays.stream(crowd.asks()).map(engine::nearest).toArray(int[][]::new);
    }
}
