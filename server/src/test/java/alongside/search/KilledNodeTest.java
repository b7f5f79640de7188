package alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.launch.SearchAddress;
import alongside.matching.nearest.Near;
import alongside.testing.SearchNodes;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Of three nodes the one that manages the others is killed, as by a power cut: searches go on, nothing that was
/// written is missing, and writing goes on.
@Tag("long")
class KilledNodeTest {

    private static final float[] ASK = {1, 0, 0};

    @Test
    void searchGoesOnAndNothingIsLostWhenOneOfThreeNodesIsKilled() {
        try (SearchNodes nodes = SearchNodes.start(3);
                OpenSearchIndex index =
                        OpenSearchIndex.open(SearchAddress.of(nodes.url("village"), ""), 3, "village")) {
            nodes.awaitCopies();
            put(index, 0, 200);
            List<Near> before = index.nearest(ASK, member -> true, 200);
            assertThat(before).hasSize(200);
            nodes.kill(nodes.manager());
            assertThat(index.nearest(ASK, member -> true, 200)).isEqualTo(before);
            put(index, 200, 250);
            assertThat(index.nearest(ASK, member -> true, 300)).hasSize(250);
            assertThat(index.size()).isEqualTo(250);
        }
    }

    private static void put(OpenSearchIndex index, int from, int to) {
        index.putAll(IntStream.range(from, to)
                .mapToObj(i ->
                        new MarkedIndex.Marked(new UUID(0, i), new UUID(1, i), new float[] {i, 1, 1}, new UUID(2, i)))
                .toList());
    }
}
