package alongside.matching.pairs;

/// ε-auction on the bipartite double cover of a graph: every member stands on both sides, as one who chooses and as one
/// who is chosen (Bertsekas 1988; forward and reverse in turns: Bertsekas and Castañón 1992).
///
/// Forward: whoever holds nobody bids for the one who is worth most to her, and raises the price by what that one is
/// worth more than the next best, and ε. Who was held by another before is free and bids again later. Each bid raises
/// a price by ε, and none passes the heaviest edge by more than that, so it ends.
///
/// First with a coarse ε, then finer, each from the prices of the one before: without that, many bid for few in steps
/// of ε. What costs something and is held by nobody then stands too dear, and looks itself for a holder who gains by
/// taking it: [ReverseAuction].
///
/// At the end half the weight of the arcs is within about ε/2 a member of the best fractional matching, which is not
/// below the best matching. In theory O(edges · heaviest / ε), measured about 20 bids a member.
final class Auction {

    /// ε beside the heaviest edge.
    private static final float[] STEPS = {0.03f, 0.006f, 0.001f};

    private final Candidates graph;
    private final Offers offers;

    /// What it costs to hold a member.
    final float[] prices;

    final Arcs arcs;

    Auction(Candidates graph) {
        this.graph = graph;
        offers = new Offers(graph);
        prices = new float[graph.members()];
        arcs = new Arcs(graph.members());
    }

    void run() {
        float heaviest = 0;
        for (float weight : graph.weights) {
            heaviest = Math.max(heaviest, weight);
        }
        for (float step : STEPS) {
            forward(step * heaviest);
            new ReverseAuction(graph, this).run(step * heaviest);
        }
    }

    private void forward(float step) {
        arcs.clear();
        Waiting waiting = Waiting.all(prices.length);
        while (!waiting.isEmpty()) {
            int bidder = waiting.next();
            offers.look(bidder, prices);
            if (offers.best != Matching.NOBODY) {
                bid(bidder, step, waiting);
            }
        }
    }

    private void bid(int bidder, float step, Waiting waiting) {
        prices[offers.best] += offers.value - offers.nextValue + step;
        int before = arcs.holders[offers.best];
        if (before != Matching.NOBODY) {
            waiting.add(before);
        }
        arcs.hold(bidder, offers.best, offers.weight);
    }
}
