package alongside.matching.pairs;

/// The best and the second best of a member's neighbours at present prices; to be alone is worth 0.
final class Offers {

    private final Candidates graph;

    /// The neighbour worth most, or [Matching#NOBODY] when none is worth anything.
    int best;

    float weight;
    float value;
    float nextValue;

    Offers(Candidates graph) {
        this.graph = graph;
    }

    void look(int member, float[] prices) {
        best = Matching.NOBODY;
        value = 0;
        nextValue = 0;
        for (int at = graph.starts[member]; at < graph.starts[member + 1]; at++) {
            float worth = graph.weights[at] - prices[graph.neighbours[at]];
            if (worth > value) {
                nextValue = value;
                value = worth;
                best = graph.neighbours[at];
                weight = graph.weights[at];
            } else if (worth > nextValue) {
                nextValue = worth;
            }
        }
    }
}
