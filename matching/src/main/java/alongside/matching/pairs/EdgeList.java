package alongside.matching.pairs;

import java.util.Arrays;

/// Edges as they are found, one after the other; some twice, once from either end.
public final class EdgeList {

    private final int members;
    private int[] ones;
    private int[] others;
    private float[] weights;
    private int size;

    public EdgeList(int members, int each) {
        this.members = members;
        int room = Math.max(16, Math.multiplyExact(members, each));
        ones = new int[room];
        others = new int[room];
        weights = new float[room];
    }

    /// @param weight above 0; an edge that is added twice counts once, with the higher of its weights
    public void add(int one, int other, float weight) {
        if (one == other || !(weight > 0) || weight == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("An edge joins two members, and weighs something");
        }
        if (size == ones.length) {
            grow();
        }
        ones[size] = one;
        others[size] = other;
        weights[size++] = weight;
    }

    private void grow() {
        ones = Arrays.copyOf(ones, 2 * size);
        others = Arrays.copyOf(others, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
    }

    /// Compressed rows: counting sort by member, then each row by neighbour, then those found twice once.
    /// O(edges · log of the longest row).
    public Candidates graph() {
        int[] starts = starts();
        int[] neighbours = new int[2 * size];
        float[] at = new float[2 * size];
        int[] next = starts.clone();
        for (int i = 0; i < size; i++) {
            put(neighbours, at, next[ones[i]]++, i, others[i]);
            put(neighbours, at, next[others[i]]++, i, ones[i]);
        }
        return Rows.unique(starts, neighbours, at);
    }

    private void put(int[] neighbours, float[] at, int into, int edge, int neighbour) {
        neighbours[into] = neighbour;
        at[into] = weights[edge];
    }

    private int[] starts() {
        int[] starts = new int[members + 1];
        for (int i = 0; i < size; i++) {
            starts[ones[i] + 1]++;
            starts[others[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }
}
