package alongside.matching.pairs;

import java.util.Arrays;

/// Who can help whom among some members, as arcs in compressed rows: `starts[i]` to `starts[i + 1]` are the places of
/// those whom the i-th of them can help, in rising order, and of the fits. Numbers are those in the list, not members.
final class Helping {

    final int[] starts;
    final int[] helped;
    final float[] fits;

    private Helping(int[] starts, int[] helped, float[] fits) {
        this.starts = starts;
        this.helped = helped;
        this.fits = fits;
    }

    /// For each the few whom she fits best, by comparing all: O(count² · width).
    ///
    /// @param least a fit below it is none
    static Helping among(Members members, int[] some, int each, float least) {
        Lanes lanes = lanes(members, some);
        float[] row = new float[2 * members.width()];
        float[] received = new float[Lanes.padded(some.length)];
        float[] given = new float[received.length];
        int[] starts = new int[some.length + 1];
        long[] arcs = new long[Math.multiplyExact(some.length, each)];
        Best best = new Best(each);
        for (int i = 0; i < some.length; i++) {
            members.wanted(some[i], row);
            lanes.halves(row, 0, received.length, received, given);
            choose(given, i, some.length, least, best);
            starts[i + 1] = write(best, arcs, starts[i]);
        }
        return unpacked(starts, arcs);
    }

    private static void choose(float[] given, int but, int count, float least, Best best) {
        best.clear();
        for (int j = 0; j < count; j++) {
            if (given[j] >= least && j != but) {
                best.offer(j, given[j]);
            }
        }
    }

    private static Lanes lanes(Members members, int[] some) {
        float[] row = new float[2 * members.width()];
        Lanes lanes = new Lanes(Lanes.padded(some.length), row.length);
        for (int i = 0; i < some.length; i++) {
            members.offered(some[i], row);
            lanes.put(i, row);
        }
        return lanes;
    }

    private static int write(Best best, long[] arcs, int from) {
        for (int rank = 0; rank < best.size(); rank++) {
            arcs[from + rank] = (long) best.who(rank) << 32 | Float.floatToRawIntBits(best.score(rank));
        }
        Arrays.sort(arcs, from, from + best.size());
        return from + best.size();
    }

    private static Helping unpacked(int[] starts, long[] arcs) {
        int[] helped = new int[starts[starts.length - 1]];
        float[] fits = new float[helped.length];
        for (int at = 0; at < helped.length; at++) {
            helped[at] = (int) (arcs[at] >> 32);
            fits[at] = Float.intBitsToFloat((int) arcs[at]);
        }
        return new Helping(starts, helped, fits);
    }

    /// @return 0 when there is no such arc; O(log arcs of the helper)
    float fit(int helper, int other) {
        int at = Arrays.binarySearch(helped, starts[helper], starts[helper + 1], other);
        return at < 0 ? 0 : fits[at];
    }
}
