package alongside.lab.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void handComputedSpreadsHaveTheirGini() {
        assertEquals(0, new Spread(new long[] {4, 4, 4}).gini());
        assertEquals(0.75, new Spread(new long[] {0, 9, 0, 0}).gini());
        assertEquals(0.25, new Spread(new long[] {4, 2, 1, 3}).gini());
        assertEquals(0, new Spread(new long[] {0, 0}).gini());
    }

    @Test
    void giniIsTheMeanDifferenceOfAllPairs() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2000; round++) {
            long[] counts = random.longs(1 + random.nextInt(12), 0, 9).toArray();
            assertEquals(byPairs(counts), new Spread(counts).gini(), 1e-12);
        }
    }

    @Test
    void aPercentileIsACountThatOccurs() {
        Spread spread = new Spread(new long[] {9, 1, 5, 3});
        assertEquals(1, spread.percentile(0.25));
        assertEquals(3, spread.percentile(0.5));
        assertEquals(5, spread.percentile(0.51));
        assertEquals(9, spread.percentile(1));
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Spread(new long[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> new Spread(new long[0]).percentile(0.5));
        assertThrows(IllegalArgumentException.class, () -> new Spread(new long[] {1}).percentile(0));
    }

    private static double byPairs(long[] counts) {
        double differences = 0;
        double sum = 0;
        for (long one : counts) {
            sum += one;
            for (long other : counts) {
                differences += Math.abs(one - other);
            }
        }
        return sum == 0 ? 0 : differences / (2.0 * counts.length * sum);
    }
}
