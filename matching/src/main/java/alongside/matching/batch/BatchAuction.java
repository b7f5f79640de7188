package alongside.matching.batch;

import java.util.Arrays;

/// ε-auction for asks and the like places of helpers (Bertsekas and Castañón 1989). An ask without a helper bids for
/// the place worth most to it, and makes it dearer by what it is worth more than the next best, and ε. Prices begin
/// at 0, and a place that was never bid for still costs 0, so what is given out is within ε an ask of the best.
///
/// Prices are in the unit of the market's fits. O(fits · heaviest / ε) at worst, ε being 0.2 % of the heaviest fit;
/// memory O(asks + places). [Market] has refused whatever is not a market, so nothing is refused here.
final class BatchAuction {

    /// ε beside the heaviest fit.
    private static final float STEP = 0.002f;

    private final Market market;
    private final float step;

    final Places places;

    /// Whom each ask has, or [Places#NOBODY], and how well she fits.
    final int[] given;

    final float[] fits;

    private int best;
    private float bestFit;
    private float value;
    private float nextValue;

    BatchAuction(Market market) {
        this.market = market;
        step = STEP * market.heaviest();
        places = new Places(market.room());
        given = new int[market.asks()];
        fits = new float[given.length];
        Arrays.fill(given, Places.NOBODY);
    }

    void run() {
        Waiting waiting = new Waiting(given.length);
        while (!waiting.isEmpty()) {
            int ask = waiting.next();
            look(ask);
            if (best != Places.NOBODY) {
                bid(ask, waiting);
            }
        }
    }

    private void look(int ask) {
        best = Places.NOBODY;
        value = 0;
        nextValue = 0;
        for (int at = market.starts()[ask]; at < market.starts()[ask + 1]; at++) {
            float worth = market.fits()[at] - places.cheapest[market.helpers()[at]];
            if (worth > value) {
                nextValue = value;
                value = worth;
                best = market.helpers()[at];
                bestFit = market.fits()[at];
            } else if (worth > nextValue) {
                nextValue = worth;
            }
        }
    }

    private void bid(int ask, Waiting waiting) {
        float next = Math.max(nextValue, bestFit - places.second(best));
        int before = places.take(best, ask, value - next + step);
        given[ask] = best;
        fits[ask] = bestFit;
        if (before != Places.NOBODY) {
            given[before] = Places.NOBODY;
            waiting.add(before);
        }
    }
}
