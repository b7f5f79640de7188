package alongside.lab.batch;

import alongside.matching.batch.Market;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Asks and helpers who do not exist. An ask has 20 candidates, drawn so that some helpers are many asks' candidate:
/// of 100 helpers the first ten are drawn in a quarter of all cases. How well one fits is half her own skill, half
/// chance. A helper has room for one to three, each equally often.
final class ScarceMarket {

    private static final int CANDIDATES = 20;
    private static final double POPULAR = 1.7;

    private ScarceMarket() {}

    static Market of(int asks, int helpers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] skills = random.doubles(helpers).map(skill -> skill * skill).toArray();
        int each = Math.min(CANDIDATES, helpers);
        int[] starts = new int[asks + 1];
        Arrays.setAll(starts, a -> Math.multiplyExact(a, each));
        int[] who = new int[starts[asks]];
        float[] fits = new float[who.length];
        int[] drawnBy = new int[helpers];
        for (int at = 0; at < who.length; at++) {
            who[at] = draw(random, helpers, at / each + 1, drawnBy);
            fits[at] = (float) (0.001 + 0.5 * random.nextDouble() + 0.499 * skills[who[at]]);
        }
        return new Market(starts, who, fits, random.ints(helpers, 1, 4).toArray());
    }

    /// Nobody is drawn twice by the same ask.
    private static int draw(SplittableRandom random, int helpers, int ask, int[] drawnBy) {
        int helper = (int) (Math.pow(random.nextDouble(), POPULAR) * helpers);
        while (drawnBy[helper] == ask) {
            helper = (helper + 1) % helpers;
        }
        drawnBy[helper] = ask;
        return helper;
    }
}
