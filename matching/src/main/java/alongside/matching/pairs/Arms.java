package alongside.matching.pairs;

import java.util.Arrays;

/// The two best ways out of a pair for one of the two, and the way of staying alone: with whom she would go, what that
/// gains over what that one has now, and what the new edge weighs.
final class Arms {

    /// First, second, and alone.
    static final int WAYS = 3;

    private final int[] to = new int[WAYS];
    private final float[] gains = new float[WAYS];
    private final float[] weights = new float[WAYS];

    void clear() {
        Arrays.fill(to, Matching.NOBODY);
        Arrays.fill(gains, 0);
    }

    /// What a way has to gain to be one of the two.
    float least() {
        return gains[1];
    }

    void offer(int other, float gain, float weight) {
        int way = gain > gains[0] ? 0 : 1;
        if (way == 0) {
            to[1] = to[0];
            gains[1] = gains[0];
            weights[1] = weights[0];
        }
        to[way] = other;
        gains[way] = gain;
        weights[way] = weight;
    }

    /// The best two ways that go together: not to the same, and not to two who are a pair. A third way would count
    /// only where her first clashes with both of the mate's; that is left to a later look from elsewhere.
    ///
    /// @return her way times [#WAYS] and her mate's way
    int choose(Arms mates, int[] pairs) {
        int best = WAYS * WAYS - 1;
        float most = 0;
        for (int choice = 0; choice < WAYS * WAYS; choice++) {
            float gain = gains[choice / WAYS] + mates.gains[choice % WAYS];
            if (gain > most && together(to[choice / WAYS], mates.to[choice % WAYS], pairs)) {
                most = gain;
                best = choice;
            }
        }
        return best;
    }

    private static boolean together(int one, int other, int[] pairs) {
        return one == Matching.NOBODY || other == Matching.NOBODY || (one != other && pairs[one] != other);
    }

    int to(int way) {
        return to[way];
    }

    float gain(int way) {
        return gains[way];
    }

    float weight(int way) {
        return weights[way];
    }
}
