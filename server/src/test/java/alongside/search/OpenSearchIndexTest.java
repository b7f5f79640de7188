package alongside.search;

import alongside.launch.SearchAddress;
import alongside.matching.nearest.StrengthIndex;
import alongside.matching.nearest.StrengthIndexContract;
import alongside.testing.SearchNodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// Over HTTP, in an OpenSearch that runs.
class OpenSearchIndexTest extends StrengthIndexContract {

    private static SearchNodes nodes;
    private static int made;

    private final List<OpenSearchIndex> open = new ArrayList<>();

    OpenSearchIndexTest() {
        super(200);
    }

    @BeforeAll
    static void start() {
        nodes = SearchNodes.start(Integer.getInteger("opensearch.nodes", 1));
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Override
    protected StrengthIndex empty(int dimensions) {
        OpenSearchIndex index =
                OpenSearchIndex.open(SearchAddress.of(nodes.url("village" + made++), ""), dimensions, "village");
        open.add(index);
        return index;
    }

    @AfterEach
    void close() {
        open.forEach(OpenSearchIndex::close);
    }
}
