package alongside.matching.pairs;

/// A proof that no matching weighs more than a number: a price for every member, not below 0, such that the two
/// members of every edge cost at least its weight. Any matching's pairs share nobody, so the sum of all prices is
/// never below its weight (weak duality of linear programs).
///
/// It knows nothing of odd cycles, so where many heavy triangles stand alone it stays above what can be reached.
///
/// @param prices one a member, in the unit of the weights
public record Bound(double[] prices) {

    private static final int ROUNDS = 5;

    /// From an auction: a member's share is half her price and half of what she gains at the prices of others. That
    /// covers every edge at any prices. Then each is lowered in turn as far as her edges allow. O(edges).
    static Bound of(Candidates graph, float[] auctioned) {
        double[] prices = new double[graph.members()];
        for (int v = 0; v < prices.length; v++) {
            double gain = 0;
            for (int at = graph.starts[v]; at < graph.starts[v + 1]; at++) {
                gain = Math.max(gain, (double) graph.weights[at] - auctioned[graph.neighbours[at]]);
            }
            prices[v] = (auctioned[v] + gain) / 2;
        }
        for (int round = 0; round < ROUNDS; round++) {
            lower(graph, prices);
        }
        return new Bound(prices);
    }

    private static void lower(Candidates graph, double[] prices) {
        for (int v = 0; v < prices.length; v++) {
            double need = 0;
            for (int at = graph.starts[v]; at < graph.starts[v + 1]; at++) {
                need = Math.max(need, graph.weights[at] - prices[graph.neighbours[at]]);
            }
            prices[v] = Math.min(prices[v], need);
        }
    }

    /// What no matching exceeds.
    public double total() {
        double total = 0;
        for (double price : prices) {
            total += price;
        }
        return total;
    }
}
