package alongside.lab.nearest;

import io.github.jbellis.jvector.graph.GraphIndexBuilder;
import io.github.jbellis.jvector.graph.GraphSearcher;
import io.github.jbellis.jvector.graph.ImmutableGraphIndex;
import io.github.jbellis.jvector.graph.ListRandomAccessVectorValues;
import io.github.jbellis.jvector.graph.RandomAccessVectorValues;
import io.github.jbellis.jvector.graph.SearchResult.NodeScore;
import io.github.jbellis.jvector.graph.similarity.DefaultSearchScoreProvider;
import io.github.jbellis.jvector.util.Bits;
import io.github.jbellis.jvector.vector.VectorSimilarityFunction;
import io.github.jbellis.jvector.vector.VectorizationProvider;
import io.github.jbellis.jvector.vector.types.VectorFloat;
import io.github.jbellis.jvector.vector.types.VectorTypeSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// jvector's graph (32 neighbours, 100 candidates when built), everybody in it, and a mask of who is awake.
final class JVector {

    private static final VectorTypeSupport VECTORS =
            VectorizationProvider.getInstance().getVectorTypeSupport();
    private static final VectorSimilarityFunction INNER = VectorSimilarityFunction.DOT_PRODUCT;
    private static final int NEIGHBOURS = 32;
    private static final int CANDIDATES = 100;
    private static final float OVERFLOW = 1.2f;
    private static final float ALPHA = 1.2f;

    private final RandomAccessVectorValues members;
    private final Bits awake;
    private final GraphSearcher searcher;

    JVector(Crowd crowd, BitSet awake) {
        List<VectorFloat<?>> vectors = new ArrayList<>();
        for (float[] vector : crowd.members()) {
            vectors.add(VECTORS.createFloatVector(vector));
        }
        this.members = new ListRandomAccessVectorValues(vectors, crowd.dimensions());
        this.awake = awake::get;
        this.searcher = new GraphSearcher(graph());
    }

    private ImmutableGraphIndex graph() {
        try (GraphIndexBuilder builder =
                new GraphIndexBuilder(members, INNER, NEIGHBOURS, CANDIDATES, OVERFLOW, ALPHA, true, true)) {
            return builder.build(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Engine gathering(int many) {
        return new Graph("jvector, " + many, ask -> nearest(ask, many));
    }

    private int[] nearest(float[] ask, int many) {
        var scores = DefaultSearchScoreProvider.exact(VECTORS.createFloatVector(ask), INNER, members);
        NodeScore[] found = searcher.search(scores, Engine.K, many, 0, 0, awake).getNodes();
        return Arrays.stream(found).mapToInt(node -> node.node).toArray();
    }
}
