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
        Recalls lucene = recalls(crowd, new Lucene(crowd, all)::gathering);
        assertTrue(lucene.few() > 0.5 && lucene.few() < lucene.many(), lucene::toString);
        // Built by several threads, its graph is another one each time, and now and then misses nobody.
        Recalls jvector = recalls(crowd, new JVector(crowd, all)::gathering);
        assertTrue(jvector.few() > 0.5 && jvector.few() <= jvector.many(), jvector::toString);
    }

    private record Recalls(double few, double many) {}

    private static Recalls recalls(Crowd crowd, IntFunction<Engine> gathering) {
        Truth truth = Truth.of(crowd, crowd.everybody(), Engine.K);
        return new Recalls(
                truth.recall(found(crowd, gathering.apply(Engine.K))),
                truth.recall(found(crowd, gathering.apply(crowd.size() / 10))));
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
