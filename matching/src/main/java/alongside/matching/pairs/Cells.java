package alongside.matching.pairs;

import java.util.Arrays;
import java.util.stream.IntStream;

/// All members' offered rows, those near the same centre beside each other (an inverted file: Jégou et al. 2011), so
/// that a look touches a few cells and not everybody.
final class Cells {

    private static final int NOBODY = -1;

    private final Lanes lanes;
    private final int[] starts;
    private final int[] members;

    Cells(Members all, Centres centres) {
        int[] cell = new int[all.count()];
        float[] row = new float[2 * all.width()];
        int[] sizes = new int[centres.count()];
        for (int i = 0; i < cell.length; i++) {
            all.offered(i, row);
            cell[i] = centres.nearest(row);
            sizes[cell[i]]++;
        }
        starts = starts(sizes);
        members = new int[starts[sizes.length]];
        lanes = new Lanes(members.length, row.length);
        Arrays.fill(members, NOBODY);
        fill(all, cell);
    }

    private static int[] starts(int[] sizes) {
        int[] starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + Lanes.padded(sizes[i]);
        }
        return starts;
    }

    private void fill(Members all, int[] cell) {
        int[] next = starts.clone();
        float[] row = new float[2 * all.width()];
        for (int i = 0; i < cell.length; i++) {
            all.offered(i, row);
            int at = next[cell[i]]++;
            members[at] = i;
            lanes.put(at, row);
        }
    }

    /// Everyone once, those who stand beside each other one after the other.
    IntStream inOrder() {
        return Arrays.stream(members).filter(member -> member != NOBODY);
    }

    int largest() {
        int most = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            most = Math.max(most, starts[i + 1] - starts[i]);
        }
        return most;
    }

    /// Offers those of a cell who fit in both directions. The sum of both fits is at least twice their harmonic mean,
    /// so most are passed over without a division.
    void look(int cell, int seeker, float[] wanted, float[] received, float[] given, Best best) {
        int from = starts[cell];
        int size = starts[cell + 1] - from;
        lanes.halves(wanted, from, from + size, received, given);
        for (int i = 0; i < size; i++) {
            if (received[i] + given[i] > 2 * best.lowest() && members[from + i] != seeker) {
                offer(members[from + i], Members.mutual(received[i], given[i]), best);
            }
        }
    }

    private static void offer(int member, float mutual, Best best) {
        if (member != NOBODY) {
            best.offer(member, mutual);
        }
    }
}
