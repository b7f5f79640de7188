package alongside.matching.pairs;

/// Makes a matching of an auction's arcs. Everyone holds at most one and is held by at most one, so the arcs are paths
/// and cycles; the heaviest matching of each is found exactly. Of an odd cycle one edge is lost, of the others nothing.
/// O(members).
final class Rounding {

    private final Arcs arcs;
    private final Matching matching;
    private final boolean[] seen;
    private final int[] stops;
    private final float[] weights;
    private final double[] sums;

    Rounding(Arcs arcs) {
        int n = arcs.held.length;
        this.arcs = arcs;
        matching = new Matching(n);
        seen = new boolean[n];
        stops = new int[n + 1];
        weights = new float[n];
        sums = new double[n + 1];
    }

    Matching matching() {
        for (int v = 0; v < seen.length; v++) {
            if (arcs.holders[v] == Matching.NOBODY) {
                best(0, walk(v));
            }
        }
        for (int v = 0; v < seen.length; v++) {
            if (!seen[v]) {
                cycle(walk(v));
            }
        }
        return matching;
    }

    /// @return how many arcs there are from this start to the end, or back to the start
    private int walk(int start) {
        int length = 0;
        int here = start;
        stops[0] = start;
        seen[start] = true;
        while (arcs.held[here] != Matching.NOBODY) {
            weights[length++] = arcs.weights[here];
            here = arcs.held[here];
            stops[length] = here;
            if (here == start) {
                break;
            }
            seen[here] = true;
        }
        return length;
    }

    /// The best matching of a cycle leaves out its first edge or its last. Of two arcs both are the same edge.
    private void cycle(int length) {
        if (length > 0 && sum(0, length - 1) >= sum(1, length)) {
            best(0, length - 1);
        } else if (length > 0) {
            best(1, length);
        }
    }

    private double sum(int from, int to) {
        sums[from] = 0;
        for (int i = from; i < to; i++) {
            double before = i == from ? 0 : sums[i - 1];
            sums[i + 1] = Math.max(sums[i], before + weights[i]);
        }
        return sums[to];
    }

    private void best(int from, int to) {
        sum(from, to);
        for (int i = to; i > from; i--) {
            if (sums[i] > sums[i - 1]) {
                matching.join(stops[i - 1], stops[i], weights[i - 1]);
                i--;
            }
        }
    }
}
