package alongside.search;

import alongside.launch.CannotStart;
import alongside.launch.SearchAddress;
import alongside.matching.nearest.Near;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// An index that is filled beside the one there is and then takes its place, all at once. Until then searches find what
/// they found.
final class IndexAnew implements MarkedIndex, AutoCloseable {

    private final IndexHome home;
    private final String fresh;
    private final OpenSearchIndex index;
    private boolean settled;

    /// @param fresh a name nothing has yet
    IndexAnew(SearchAddress address, IndexShape shape, String fresh) {
        OpenSearch search = new OpenSearch(address);
        this.home = new IndexHome(search, shape);
        this.fresh = fresh;
        home.begin(fresh);
        this.index = new OpenSearchIndex(search, fresh, shape.dimensions());
    }

    @Override
    public void putAll(List<Marked> strengths) {
        orGiveUp(() -> {
            index.putAll(strengths);
            return true;
        });
    }

    @Override
    public void removeAll(List<UUID> strengths) {
        orGiveUp(() -> {
            index.removeAll(strengths);
            return true;
        });
    }

    @Override
    public Map<UUID, UUID> marks() {
        return orGiveUp(index::marks);
    }

    @Override
    public List<Near> nearest(float[] query, Predicate<UUID> allowed, int k) {
        return orGiveUp(() -> index.nearest(query, allowed, k));
    }

    @Override
    public int size() {
        return orGiveUp(index::size);
    }

    @Override
    public boolean filled() {
        return orGiveUp(() -> {
            home.settle(fresh);
            settled = true;
            return true;
        });
    }

    private <T> T orGiveUp(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (SearchAway away) {
            throw new CannotStart(away.getMessage() + "; the index was not made anew, try again when it runs.", away);
        }
    }

    @Override
    public void close() {
        if (!settled) {
            home.drop(fresh);
        }
        index.close();
    }
}
