package alongside.matching.pairs;

import java.util.Arrays;

/// A graph of members who could be pairs, in compressed rows: `starts[v]` to `starts[v + 1]` are the places of v's
/// neighbours, in rising order, and of the weights of the edges to them. Each edge stands in both rows.
public final class Candidates {

    final int[] starts;
    final int[] neighbours;
    final float[] weights;

    /// The arrays are taken, not copied: they are the largest thing there is.
    Candidates(int[] starts, int[] neighbours, float[] weights) {
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    public int members() {
        return starts.length - 1;
    }

    public int edges() {
        return neighbours.length / 2;
    }

    /// @return 0 when they are no candidates of each other; O(log degree)
    public float weight(int one, int other) {
        int at = Arrays.binarySearch(neighbours, starts[one], starts[one + 1], other);
        return at < 0 ? 0 : weights[at];
    }

    /// Every edge once, the lower member first.
    public void forEach(Edge visitor) {
        for (int v = 0; v < members(); v++) {
            for (int at = starts[v]; at < starts[v + 1]; at++) {
                if (neighbours[at] > v) {
                    visitor.visit(v, neighbours[at], weights[at]);
                }
            }
        }
    }

    /// What is done with an edge.
    public interface Edge {
        void visit(int one, int other, float weight);
    }
}
