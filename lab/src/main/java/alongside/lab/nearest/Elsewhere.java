package alongside.lab.nearest;

import alongside.launch.SearchAddress;
import alongside.search.MarkedIndex.Marked;
import alongside.search.OpenSearchIndex;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The village's index in an OpenSearch, with everybody in it. It is emptied before and after.
final class Elsewhere implements Engine, AutoCloseable {

    /// Whose index it says it is, so that a village's is refused.
    private static final String OWNER = "bench";

    private final OpenSearchIndex index;
    private final List<UUID> held;

    Elsewhere(Crowd crowd, SearchAddress address) {
        this.index = OpenSearchIndex.open(address, crowd.dimensions(), OWNER);
        this.held = IntStream.range(0, crowd.size())
                .mapToObj(member -> new UUID(0, member))
                .toList();
        index.removeAll(List.copyOf(index.marks().keySet()));
        index.putAll(held.stream()
                .map(id -> new Marked(id, id, crowd.members()[(int) id.getLeastSignificantBits()], id))
                .toList());
    }

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public boolean isElsewhere() {
        return true;
    }

    @Override
    public int[] nearest(float[] ask) {
        return index.nearest(ask, member -> true, K).stream()
                .mapToInt(near -> (int) near.member().getLeastSignificantBits())
                .toArray();
    }

    @Override
    public long bytesScanned() {
        return 0;
    }

    @Override
    public void close() {
        index.removeAll(held);
        index.close();
    }
}
