package alongside.matching.pairs;

/// A matching of high weight in a general graph, and the proof of how high.
///
/// Auction on the double cover, then the best of the paths and cycles it leaves, then a polish by exchanges. Nothing
/// is random, so the same graph gives the same pairs. Weights are in the unit of the graph's, above 0; any
/// [Candidates] will do, also one without edges.
///
/// In theory O(edges · heaviest / ε), measured about 20 bids a member; memory O(members) beside the graph.
///
/// Source: Bertsekas 1988 and Bertsekas and Castañón 1992 ([Auction]); Pettie and Sanders 2004 ([Polish]). The proof is
/// weak duality ([Bound]), [PairCheck] looks at it.
///
/// @param mates one a member: whom she is with, or -1
/// @param weight the sum over all pairs
/// @param bound that no matching weighs more
public record Pairs(int[] mates, double weight, Bound bound) {

    public static Pairs of(Candidates graph) {
        Auction auction = new Auction(graph);
        auction.run();
        Matching matching = new Rounding(auction.arcs).matching();
        new Polish(graph, matching).run();
        return new Pairs(matching.mates, weight(matching), Bound.of(graph, auction.prices));
    }

    private static double weight(Matching matching) {
        double weight = 0;
        for (int v = 0; v < matching.mates.length; v++) {
            weight += matching.mates[v] > v ? matching.weights[v] : 0;
        }
        return weight;
    }

    /// At least this share of the best matching's weight is reached, whatever the best is.
    public double provenShare() {
        double best = bound.total();
        return best == 0 ? 1 : weight / best;
    }

    /// How many members have somebody.
    public int paired() {
        int paired = 0;
        for (int mate : mates) {
            paired += mate >= 0 ? 1 : 0;
        }
        return paired;
    }
}
