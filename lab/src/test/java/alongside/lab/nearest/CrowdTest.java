package alongside.lab.nearest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final Crowd CROWD = Clusters.of(2_000, 40, 1);

    @Test
    void theSameSeedMakesTheSameMembersAndAsks() {
        Crowd again = Clusters.of(2_000, 40, 1);
        assertTrue(Arrays.deepEquals(CROWD.members(), again.members()));
        assertTrue(Arrays.deepEquals(CROWD.asks(), again.asks()));
        assertArrayEquals(CROWD.topics(), again.topics());
        assertEquals(CROWD.anyone(0.1, 3), again.anyone(0.1, 3));
    }

    @Test
    void asManyAreAwakeAsTheShareSays() {
        assertEquals(200, CROWD.anyone(0.1, 3).cardinality());
        assertEquals(200, CROWD.rarest(0.1).cardinality());
    }

    @Test
    void thoseOfRareTopicsSpeakOfNoCommonOne() {
        int[] speak = new int[100];
        for (int topic : CROWD.topics()) {
            speak[topic]++;
        }
        BitSet awake = CROWD.rarest(0.1);
        int most = awake.stream().map(m -> speak[CROWD.topics()[m]]).max().orElseThrow();
        BitSet asleep = CROWD.everybody();
        asleep.andNot(awake);
        int least = asleep.stream().map(m -> speak[CROWD.topics()[m]]).min().orElseThrow();
        assertTrue(most <= least, () -> most + " above " + least);
    }

    @Test
    void theVillagesIndexFindsAllThatComparingEveryFloatFinds() {
        for (BitSet awake : new BitSet[] {CROWD.anyone(0.05, 1), CROWD.rarest(0.05), CROWD.everybody()}) {
            Truth truth = Truth.of(CROWD, awake, Engine.K);
            assertEquals(1, truth.recall(found(Alongside.holding(CROWD, awake))));
            assertEquals(1, truth.recall(found(Alongside.passingOver(CROWD, awake))));
        }
    }

    @Test
    void whoIsFurtherAwayDoesNotCountAsFound() {
        BitSet awake = CROWD.anyone(0.5, 1);
        Truth truth = Truth.of(CROWD, awake, Engine.K);
        int[][] found = found(Alongside.holding(CROWD, awake));
        for (int ask = 0; ask < found.length; ask++) {
            found[ask][0] = furthest(CROWD.asks()[ask], awake);
        }
        assertEquals(0.9, truth.recall(found), 1e-9);
    }

    private static int furthest(float[] ask, BitSet awake) {
        return awake.stream()
                .boxed()
                .min((a, b) -> Float.compare(Floats.dot(CROWD.members()[a], ask), Floats.dot(CROWD.members()[b], ask)))
                .orElseThrow();
    }

    private static int[][] found(Engine engine) {
        return Arrays.stream(CROWD.asks()).map(engine::nearest).toArray(int[][]::new);
    }
}
