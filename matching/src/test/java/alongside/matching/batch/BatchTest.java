package alongside.matching.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final int MARKETS = 5_000;
    private static final double STEP = 0.002;

    @Test
    void itIsWithinAStepAnAskOfTheBest() {
        markets(market -> {
            double best = best(market, 0, market.room().clone());
            double weight = Batch.of(market).weight();
            assertTrue(weight <= best + 1e-6, () -> weight + " above " + best);
            assertTrue(weight >= best - STEP * market.asks() - 1e-6, () -> weight + " of " + best);
        });
    }

    @Test
    void theBoundIsNeverBelowTheBest() {
        markets(market -> {
            double bound = Batch.of(market).bound();
            assertTrue(bound >= best(market, 0, market.room().clone()) - 1e-6);
        });
    }

    @Test
    void nobodyIsGivenMoreThanSheHasRoomForAndNoAskGoesToAStranger() {
        markets(market -> {
            Batch batch = Batch.of(market);
            int[] left = market.room().clone();
            double weight = 0;
            for (int a = 0; a < market.asks(); a++) {
                if (batch.helpers()[a] >= 0) {
                    assertTrue(--left[batch.helpers()[a]] >= 0);
                    weight += fit(market, a, batch.helpers()[a]);
                }
            }
            assertEquals(weight, batch.weight(), 1e-6);
            assertEquals(
                    Arrays.stream(market.room()).sum() - Arrays.stream(left).sum(), batch.served());
        });
    }

    @Test
    void theOnlyHelperOfOneAskIsLeftToIt() {
        Market market =
                new Market(new int[] {0, 2, 3}, new int[] {0, 1, 0}, new float[] {0.9f, 0.8f, 0.7f}, new int[] {1, 1});

        assertArrayEquals(new int[] {1, 0}, Batch.of(market).helpers());
    }

    @Test
    void theSameMarketIsGivenOutTheSameWay() {
        Market market = market(new SplittableRandom(2), 2_000, 800, 20);

        assertArrayEquals(Batch.of(market).helpers(), Batch.of(market).helpers());
    }

    @Test
    void withoutRoomNobodyIsServed() {
        assertEquals(
                0,
                Batch.of(new Market(new int[] {0, 1}, new int[1], new float[] {1}, new int[1]))
                        .served());
        assertEquals(
                0,
                Batch.of(new Market(new int[1], new int[0], new float[0], new int[0]))
                        .served());
    }

    @Test
    void whatIsNoMarketIsRefused() {
        refused(new int[] {0, 2}, new int[1], new float[] {1}, 1);
        refused(new int[] {0, 1}, new int[] {1}, new float[] {1}, 1);
        refused(new int[] {0, 1}, new int[1], new float[] {Float.NaN}, 1);
        refused(new int[] {0, 1}, new int[1], new float[] {0}, 1);
        refused(new int[] {0, 1}, new int[1], new float[] {1}, -1);
    }

    private static void refused(int[] starts, int[] helpers, float[] fits, int room) {
        assertThrows(IllegalArgumentException.class, () -> new Market(starts, helpers, fits, new int[] {room}));
    }

    private static void markets(Consumer<Market> look) {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < MARKETS; i++) {
            look.accept(market(random, 1 + random.nextInt(6), 1 + random.nextInt(4), 3));
        }
    }

    private static Market market(SplittableRandom random, int asks, int helpers, int each) {
        int[] starts = new int[asks + 1];
        Arrays.setAll(starts, a -> a * each);
        boolean few = random.nextInt(3) == 0;
        int[] who = new int[asks * each];
        float[] fits = new float[who.length];
        for (int at = 0; at < who.length; at++) {
            who[at] = at % each == 0 ? random.nextInt(helpers) : (who[at - 1] + 1) % helpers;
            fits[at] = few ? (1 + random.nextInt(3)) / 4f : (float) random.nextDouble(0.001, 1);
        }
        return new Market(starts, who, fits, random.ints(helpers, 0, 4).toArray());
    }

    /// The best there is, by trying all.
    private static double best(Market market, int ask, int[] left) {
        if (ask == market.asks()) {
            return 0;
        }
        double best = best(market, ask + 1, left);
        for (int at = market.starts()[ask]; at < market.starts()[ask + 1]; at++) {
            int helper = market.helpers()[at];
            if (left[helper] > 0) {
                left[helper]--;
                best = Math.max(best, market.fits()[at] + best(market, ask + 1, left));
                left[helper]++;
            }
        }
        return best;
    }

    private static float fit(Market market, int ask, int helper) {
        float fit = 0;
        for (int at = market.starts()[ask]; at < market.starts()[ask + 1]; at++) {
            fit = market.helpers()[at] == helper ? Math.max(fit, market.fits()[at]) : fit;
        }
        assertTrue(fit > 0, "a stranger");
        return fit;
    }
}
