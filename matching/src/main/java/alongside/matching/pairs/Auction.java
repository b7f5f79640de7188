package alongside.matching.pairs;

import java.util.Arrays;

/// ε-auction (Bertsekas 1988) on the bipartite double cover of a graph: every member stands on both sides, as one who
/// chooses and as one who is chosen.
///
/// Whoever holds nobody bids for the one who is worth most to her at the present prices, and raises the price by what
/// that one is worth more than the next best, and ε; being alone is worth 0. Who was held before bids again. It ends
/// because every bid raises a price by ε and no price passes the heaviest edge by more than that.
///
/// Half the weight of the arcs is within ε/2 a member of the best fractional matching, which is not below the best
/// matching. Time in theory O(edges · heaviest weight / ε), in practice a few dozen bids a member.
final class Auction {

    private final Candidates graph;
    private final float step;

    /// What it costs to hold a member.
    final float[] prices;

    /// Whom each holds, or [Matching#NOBODY]; the weight of that edge beside it.
    final int[] held;

    final float[] heldWeights;

    private final int[] holders;
    private int best;
    private float bestWeight;
    private float bestValue;
    private float nextValue;

    /// @param step ε, in the unit of the weights
    Auction(Candidates graph, float step) {
        int n = graph.members();
        this.graph = graph;
        this.step = step;
        prices = new float[n];
        held = new int[n];
        heldWeights = new float[n];
        holders = new int[n];
        Arrays.fill(held, Matching.NOBODY);
        Arrays.fill(holders, Matching.NOBODY);
    }

    void run() {
        Waiting waiting = new Waiting(held.length);
        for (int i = 0; i < held.length; i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            int bidder = waiting.next();
            look(bidder);
            if (best != Matching.NOBODY) {
                bid(bidder, waiting);
            }
        }
    }

    private void look(int bidder) {
        best = Matching.NOBODY;
        bestValue = 0;
        nextValue = 0;
        for (int at = graph.starts[bidder]; at < graph.starts[bidder + 1]; at++) {
            float value = graph.weights[at] - prices[graph.neighbours[at]];
            if (value > bestValue) {
                nextValue = bestValue;
                bestValue = value;
                best = graph.neighbours[at];
                bestWeight = graph.weights[at];
            } else if (value > nextValue) {
                nextValue = value;
            }
        }
    }

    private void bid(int bidder, Waiting waiting) {
        prices[best] += bestValue - nextValue + step;
        int before = holders[best];
        if (before != Matching.NOBODY) {
            held[before] = Matching.NOBODY;
            waiting.add(before);
        }
        holders[best] = bidder;
        held[bidder] = best;
        heldWeights[bidder] = bestWeight;
    }

    boolean isHeld(int member) {
        return holders[member] != Matching.NOBODY;
    }
}
