package alongside.matching.pairs;

/// Looks at pairs and their proof with the graph alone, knowing nothing of how they came about. O(edges).
public final class PairCheck {

    /// Sums of a million floats in doubles differ by less, whatever their order.
    private static final double ROUNDING = 1e-9;

    private PairCheck() {}

    /// What was found.
    public sealed interface Verdict {}

    /// The pairs are a matching of that weight, and nobody can do better than the bound.
    public record Holds(double weight, double bound) implements Verdict {}

    /// @param why in one sentence
    public record Broken(String why) implements Verdict {}

    public static Verdict of(Candidates graph, Pairs pairs) {
        if (pairs.mates().length != graph.members() || pairs.bound().prices().length != graph.members()) {
            return new Broken("Not as many members as the graph has");
        }
        double weight = 0;
        for (int v = 0; v < graph.members(); v++) {
            int mate = pairs.mates()[v];
            if (mate != Matching.NOBODY && !isPair(graph, pairs.mates(), v, mate)) {
                return new Broken("Member %d is with %d, which is no pair".formatted(v, mate));
            }
            weight += mate > v ? graph.weight(v, mate) : 0;
        }
        return !(Math.abs(weight - pairs.weight()) <= ROUNDING * (1 + weight))
                ? new Broken("They weigh %f, not %f".formatted(weight, pairs.weight()))
                : covered(graph, pairs.bound(), weight);
    }

    private static boolean isPair(Candidates graph, int[] mates, int one, int other) {
        return other >= 0 && other < mates.length && mates[other] == one && graph.weight(one, other) > 0;
    }

    private static Verdict covered(Candidates graph, Bound bound, double weight) {
        for (int v = 0; v < graph.members(); v++) {
            double price = bound.prices()[v];
            if (!(price >= 0)) {
                return new Broken("The price of member %d is below 0".formatted(v));
            }
            for (int at = graph.starts[v]; at < graph.starts[v + 1]; at++) {
                double both = price + bound.prices()[graph.neighbours[at]];
                if (!(both >= graph.weights[at] - ROUNDING)) {
                    return new Broken("The edge %d to %d is not covered".formatted(v, graph.neighbours[at]));
                }
            }
        }
        return new Holds(weight, bound.total());
    }
}
