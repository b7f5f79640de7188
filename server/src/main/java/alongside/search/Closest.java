package alongside.search;

import alongside.matching.algebra.Vectors;
import alongside.matching.nearest.Near;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Predicate;

/// The `k` nearest of those that were offered and may be found, by the inner product of floats summed in doubles.
final class Closest {

    private final float[] query;
    private final Predicate<UUID> allowed;
    private final int k;
    private final Map<UUID, Boolean> verdicts = new HashMap<>();
    /// The farthest of them first.
    private final PriorityQueue<Near> nearest = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());

    /// @param allowed asked once a member
    Closest(float[] query, Predicate<UUID> allowed, int k) {
        this.query = query;
        this.allowed = allowed;
        this.k = k;
    }

    void offer(UUID strength, UUID member, float[] vector) {
        if (!verdicts.computeIfAbsent(member, allowed::test)) {
            return;
        }
        nearest.add(new Near(strength, member, (float) Vectors.dot(vector, query)));
        if (nearest.size() > k) {
            nearest.remove();
        }
    }

    /// @return below it nobody can be among them any more
    float floor() {
        return nearest.size() < k ? Float.NEGATIVE_INFINITY : nearest.element().score();
    }

    List<Near> list() {
        return nearest.stream().sorted(Near.NEAREST_FIRST).toList();
    }
}
