package alongside.search;

import alongside.matching.nearest.ExactIndex;
import alongside.matching.nearest.Near;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The village's own index, in the memory of this process.
final class IndexInMemory implements MarkedIndex {

    private final ExactIndex index;
    private final Map<UUID, UUID> marks = new ConcurrentHashMap<>();

    IndexInMemory(int dimensions) {
        this.index = new ExactIndex(dimensions);
    }

    @Override
    public void putAll(List<Marked> strengths) {
        for (Marked one : strengths) {
            index.put(one.strength(), one.member(), one.vector());
            marks.compute(one.strength(), (strength, before) -> one.mark());
        }
    }

    @Override
    public void removeAll(List<UUID> strengths) {
        strengths.forEach(index::remove);
        strengths.forEach(marks::remove);
    }

    @Override
    public Map<UUID, UUID> marks() {
        return new HashMap<>(marks);
    }

    @Override
    public List<Near> nearest(float[] query, Predicate<UUID> allowed, int k) {
        return index.nearest(query, allowed, k);
    }

    @Override
    public boolean findsFewAtOnce() {
        return index.findsFewAtOnce();
    }

    @Override
    public int size() {
        return index.size();
    }
}
