package alongside.matching.pairs;

import java.util.Arrays;

/// Puts rows of neighbours in order and leaves of those that stand there twice the heavier.
final class Rows {

    private static final long WHO = 32;

    private Rows() {}

    static Candidates unique(int[] starts, int[] neighbours, float[] weights) {
        int[] unique = new int[starts.length];
        long[] row = new long[16];
        for (int v = 0; v + 1 < starts.length; v++) {
            int length = starts[v + 1] - starts[v];
            row = length > row.length ? new long[2 * length] : row;
            pack(neighbours, weights, starts[v], length, row);
            unique[v + 1] = unpack(row, length, neighbours, weights, unique[v]);
        }
        int kept = unique[starts.length - 1];
        return new Candidates(unique, Arrays.copyOf(neighbours, kept), Arrays.copyOf(weights, kept));
    }

    /// Weights are above 0, so their bits are in the order of their values.
    private static void pack(int[] neighbours, float[] weights, int from, int length, long[] row) {
        for (int i = 0; i < length; i++) {
            row[i] = (long) neighbours[from + i] << WHO | Float.floatToRawIntBits(weights[from + i]);
        }
        Arrays.sort(row, 0, length);
    }

    private static int unpack(long[] row, int length, int[] neighbours, float[] weights, int from) {
        int to = from;
        for (int i = 0; i < length; i++) {
            if (i + 1 == length || row[i] >> WHO != row[i + 1] >> WHO) {
                neighbours[to] = (int) (row[i] >> WHO);
                weights[to++] = Float.intBitsToFloat((int) row[i]);
            }
        }
        return to;
    }
}
