package alongside.matching.pairs;

import java.util.Arrays;

/// The few highest of what it is offered, in falling order; of equals, the one offered first.
final class Best {

    private final float[] scores;
    private final int[] who;
    private int size;

    Best(int most) {
        scores = new float[most];
        who = new int[most];
    }

    void clear() {
        size = 0;
        Arrays.fill(scores, 0);
    }

    /// Nothing up to this comes in: the lowest of the few, 0 while there is room.
    float lowest() {
        return size < scores.length ? 0 : scores[size - 1];
    }

    void offer(int candidate, float score) {
        if (score <= lowest()) {
            return;
        }
        int at = size < scores.length ? size++ : size - 1;
        for (; at > 0 && scores[at - 1] < score; at--) {
            scores[at] = scores[at - 1];
            who[at] = who[at - 1];
        }
        scores[at] = score;
        who[at] = candidate;
    }

    int size() {
        return size;
    }

    int who(int rank) {
        return who[rank];
    }

    float score(int rank) {
        return scores[rank];
    }
}
