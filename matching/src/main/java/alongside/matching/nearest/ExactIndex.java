package alongside.matching.nearest;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

public final class ExactIndex implements StrengthIndex {

    public ExactIndex(int dimensions) {}

    @Override
    public void put(UUID strength, UUID member, float[] vector) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(UUID strength) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Near> nearest(float[] query, Predicate<UUID> allowed, int k) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException();
    }
}
