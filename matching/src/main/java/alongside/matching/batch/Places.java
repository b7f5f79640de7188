package alongside.matching.batch;

import java.util.Arrays;

/// The places helpers have, each with a price and whoever holds it. A helper costs what her cheapest place costs.
final class Places {

    static final int NOBODY = -1;

    private final int[] starts;
    private final float[] prices;
    private final int[] holders;

    /// What each helper costs; infinity for one without room.
    final float[] cheapest;

    Places(int[] room) {
        starts = new int[room.length + 1];
        for (int h = 0; h < room.length; h++) {
            starts[h + 1] = Math.addExact(starts[h], room[h]);
        }
        prices = new float[starts[room.length]];
        holders = new int[prices.length];
        cheapest = new float[room.length];
        Arrays.fill(holders, NOBODY);
        for (int h = 0; h < room.length; h++) {
            cheapest[h] = room[h] == 0 ? Float.POSITIVE_INFINITY : 0;
        }
    }

    /// What the next place of hers costs once the cheapest is taken.
    float second(int helper) {
        float second = Float.POSITIVE_INFINITY;
        int but = place(helper);
        for (int at = starts[helper]; at < starts[helper + 1]; at++) {
            second = at == but ? second : Math.min(second, prices[at]);
        }
        return second;
    }

    /// The cheapest place changes hands and gets dearer.
    ///
    /// @return who held it
    int take(int helper, int ask, float more) {
        int at = place(helper);
        int before = holders[at];
        holders[at] = ask;
        prices[at] += more;
        cheapest[helper] = prices[place(helper)];
        return before;
    }

    private int place(int helper) {
        int cheap = starts[helper];
        for (int at = cheap + 1; at < starts[helper + 1]; at++) {
            cheap = prices[at] < prices[cheap] ? at : cheap;
        }
        return cheap;
    }
}
