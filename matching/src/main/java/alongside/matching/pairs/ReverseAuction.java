package alongside.matching.pairs;

/// The auction from the other side, for those who cost something and are held by nobody. Each offers herself to the
/// one whom her holding would gain most, for as little as still beats the next best by less than ε, and whoever that
/// one held before is free. Gains only rise, by ε at least, so it ends; who gains nobody anything costs nothing.
final class ReverseAuction {

    private final Offers offers;
    private final float[] prices;
    private final Arcs arcs;

    /// What each gains at present prices.
    private final float[] gains;

    ReverseAuction(Candidates graph, Auction auction) {
        offers = new Offers(graph);
        prices = auction.prices;
        arcs = auction.arcs;
        gains = new float[graph.members()];
    }

    void run(float step) {
        for (int v = 0; v < gains.length; v++) {
            gains[v] = gain(v);
        }
        Waiting waiting = new Waiting(prices.length);
        for (int v = 0; v < prices.length; v++) {
            queue(v, waiting);
        }
        while (!waiting.isEmpty()) {
            offer(waiting.next(), step, waiting);
        }
    }

    private float gain(int v) {
        if (arcs.held[v] != Matching.NOBODY) {
            return arcs.weights[v] - prices[arcs.held[v]];
        }
        offers.look(v, prices);
        return offers.value;
    }

    private void queue(int v, Waiting waiting) {
        if (prices[v] > 0 && arcs.holders[v] == Matching.NOBODY) {
            waiting.add(v);
        }
    }

    private void offer(int v, float step, Waiting waiting) {
        offers.look(v, gains);
        if (offers.value <= step) {
            prices[v] = 0;
            return;
        }
        prices[v] = Math.max(0, offers.nextValue - step);
        gains[offers.best] = offers.weight - prices[v];
        int before = arcs.held[offers.best];
        arcs.hold(offers.best, v, offers.weight);
        if (before != Matching.NOBODY) {
            queue(before, waiting);
        }
    }
}
