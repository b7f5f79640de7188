package alongside.matching.nearest;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// Finds the strengths nearest to an ask. Safe for use by many threads.
public interface StrengthIndex {

    /// Adds a strength, or replaces the one with this id.
    ///
    /// @throws IllegalArgumentException when the vector has another length than the index, or holds a value that is
    ///     not finite
    void put(UUID strength, UUID member, float[] vector);

    /// Forgets a strength; one it does not hold is forgotten already.
    void remove(UUID strength);

    /// @param allowed members who may be found at all; asked at most once a member, and not to call the index itself
    /// @return at most `k`, the nearest first, ties by strength id
    List<Near> nearest(float[] query, Predicate<UUID> allowed, int k);

    /// Whether finding all of a few who are allowed takes no more than finding as many of all.
    default boolean findsFewAtOnce() {
        return false;
    }

    int size();
}
