package alongside.matching.pairs;

import java.util.Arrays;

/// Who is with whom while it is being worked on. `mates` holds -1 for whoever is alone, `weights` 0.
final class Matching {

    static final int NOBODY = -1;

    final int[] mates;
    final float[] weights;

    Matching(int members) {
        mates = new int[members];
        weights = new float[members];
        Arrays.fill(mates, NOBODY);
    }

    /// Both are alone.
    void join(int one, int other, float weight) {
        mates[one] = other;
        mates[other] = one;
        weights[one] = weight;
        weights[other] = weight;
    }

    void part(int one) {
        int other = mates[one];
        if (other != NOBODY) {
            mates[one] = NOBODY;
            mates[other] = NOBODY;
            weights[one] = 0;
            weights[other] = 0;
        }
    }
}
