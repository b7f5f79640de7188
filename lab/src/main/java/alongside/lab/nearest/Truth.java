package alongside.lab.nearest;

import java.util.Arrays;
import java.util.BitSet;

/// The lowest score among the nearest of each ask, from comparing every float: whoever scores as much is one of them.
record Truth(Crowd crowd, float[] lowest, int wanted) {

    /// What the last floats of a sum may differ by when it is summed in another order.
    private static final float ROUNDING = 1e-6f;

    static Truth of(Crowd crowd, BitSet awake, int k) {
        int[] members = awake.stream().toArray();
        int wanted = Math.min(k, members.length);
        float[] lowest = new float[crowd.asks().length];
        for (int ask = 0; ask < lowest.length; ask++) {
            lowest[ask] = lowest(crowd, members, crowd.asks()[ask], wanted);
        }
        return new Truth(crowd, lowest, wanted);
    }

    private static float lowest(Crowd crowd, int[] members, float[] ask, int wanted) {
        float[] scores = new float[members.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Floats.dot(crowd.members()[members[i]], ask);
        }
        Arrays.sort(scores);
        return scores[scores.length - wanted];
    }

    /// @param found members for each ask, each at most once
    double recall(int[][] found) {
        long right = 0;
        for (int i = 0; i < found.length; i++) {
            int ask = i;
            right += Arrays.stream(found[i])
                    .limit(wanted)
                    .filter(member -> Floats.dot(crowd.members()[member], crowd.asks()[ask]) >= lowest[ask] - ROUNDING)
                    .count();
        }
        return (double) right / ((long) wanted * found.length);
    }
}
