package alongside.lab.pairs;

import alongside.lab.output.Effort;
import alongside.matching.pairs.Candidates;
import java.util.List;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.GreedyWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/// JGraphT's matchings: greedy, at least half the best, and Kolmogorov's Blossom V, exact.
final class Peers {

    private static final List<Peer> ALL = List.of(
            new Peer("jgrapht-greedy", 0.5, graph -> new GreedyWeightedMatching<>(graph, false)),
            new Peer(
                    "jgrapht-kolmogorov",
                    1,
                    graph -> new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)));

    private Peers() {}

    static List<PairsLine> measure(Candidates candidates) {
        Graph<Integer, DefaultWeightedEdge> graph = graph(candidates);
        return ALL.stream().map(peer -> peer.line(candidates, graph)).toList();
    }

    /// The exact matching adds vertices of its own: they are counted from where the members end.
    static Graph<Integer, DefaultWeightedEdge> graph(Candidates candidates) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(candidates.members()),
                SupplierUtil.createDefaultWeightedEdgeSupplier());
        for (int v = 0; v < candidates.members(); v++) {
            graph.addVertex(v);
        }
        candidates.forEach((one, other, weight) -> graph.setEdgeWeight(graph.addEdge(one, other), weight));
        return graph;
    }

    /// One of them.
    private record Peer(
            String name,
            double proven,
            Function<Graph<Integer, DefaultWeightedEdge>, MatchingAlgorithm<Integer, DefaultWeightedEdge>> engine) {

        PairsLine line(Candidates candidates, Graph<Integer, DefaultWeightedEdge> graph) {
            var matched = Effort.of(() -> engine.apply(graph).getMatching());
            var matching = matched.result();
            var found = new PairsLine.Found(
                    matching.getWeight(), proven, 2 * matching.getEdges().size());
            return PairsLine.of(name, candidates.members(), candidates.edges(), found, matched.effort());
        }
    }
}
