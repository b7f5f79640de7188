package alongside.search;

import alongside.matching.nearest.StrengthIndex;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An index that also says what stands in it, so that it can be brought in line with the database.
public interface MarkedIndex extends StrengthIndex {

    /// @param mark another one once her words or how they were read are others; null when nobody compares it
    record Marked(
            UUID strength,
            UUID member,
            float[] vector,
            @Nullable UUID mark) {}

    /// Adds or replaces each of them. When it returns, searches of this process find them.
    void putAll(List<Marked> strengths);

    void removeAll(List<UUID> strengths);

    /// Each strength that was put with a mark, and that mark.
    Map<UUID, UUID> marks();

    /// Told at a start once everything was put.
    ///
    /// @return whether others wrote elsewhere meanwhile, so that it has to be brought in line again
    default boolean filled() {
        return false;
    }

    @Override
    default void put(UUID strength, UUID member, float[] vector) {
        putAll(List.of(new Marked(strength, member, vector, null)));
    }

    @Override
    default void remove(UUID strength) {
        removeAll(List.of(strength));
    }
}
