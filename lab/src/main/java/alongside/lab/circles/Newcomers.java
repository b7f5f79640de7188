package alongside.lab.circles;

import alongside.matching.circles.Profile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/// Made-up members, one after the other, as unlike each other as members are: five languages of which the first is
/// spoken by half, eleven time zones, ten stages of childhood, and of sixty concerns two they are good at and two they
/// struggle with. Concerns are of unlike frequency (Zipf), and what many struggle with few are good at.
final class Newcomers {

    static final int CONCERNS = 60;

    private static final int EACH = 2;
    private static final int SHIFT = 17;
    private static final int STAGES = 10;
    private static final int[] ZONES = {-8, -6, -5, -3, 0, 1, 2, 3, 5, 8, 10};
    private static final double[] LANGUAGES = {0.5, 0.7, 0.84, 0.94, 1};
    private static final double[] FREQUENCY = frequency();

    private final SplittableRandom random;

    Newcomers(long seed) {
        random = new SplittableRandom(seed);
    }

    private static double[] frequency() {
        double[] summed = new double[CONCERNS];
        for (int i = 0; i < CONCERNS; i++) {
            summed[i] = (i == 0 ? 0 : summed[i - 1]) + Math.pow(i + 4, -0.8);
        }
        double all = summed[CONCERNS - 1];
        return Arrays.stream(summed).map(sum -> sum / all).toArray();
    }

    Profile next() {
        BitSet needs = new BitSet();
        BitSet gives = new BitSet();
        while (needs.cardinality() < EACH) {
            needs.set(drawn(FREQUENCY));
        }
        while (gives.cardinality() < EACH) {
            int concern = (drawn(FREQUENCY) + SHIFT) % CONCERNS;
            gives.set(concern, !needs.get(concern));
        }
        int zone = ZONES[random.nextInt(ZONES.length)];
        return new Profile(drawn(LANGUAGES), zone, random.nextInt(STAGES), gives, needs);
    }

    private int drawn(double[] summed) {
        int found = Arrays.binarySearch(summed, random.nextDouble());
        return found < 0 ? -found - 1 : found + 1;
    }
}
