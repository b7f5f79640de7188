package alongside.matching.nearest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Nearest neighbours by inner product, in memory: all but always what comparing every float would return.
///
/// First a glance at one bit a dimension ([Sketch]): a row whose estimate lies five spreads below the floor is
/// passed over. That is by lot, of the rotation: each row that should have been found is missed with a chance of at
/// most one in three million. What follows is certain. Each row that is left is scored in 8-bit integers, a quarter
/// of the memory to read, and off by no more than a bound known for that row ([Packed]). A row whose best possible
/// score is below the k-th best certain score cannot be among the `k` nearest; all others are scored again in floats.
///
/// Vectors have the one width it was made for, in any unit; scores are in its square. A search takes
/// O(rows · dimensions), most of it on bits; putting one O(dimensions · log dimensions), removing one O(dimensions).
/// A vector of another width, or with a value that is not finite, is an `IllegalArgumentException`.
///
/// A row takes 4 bytes a dimension for its floats, 1 for its 8-bit integers and an eighth for its signs, and some 100
/// more: 5.2 kB of 1,001 dimensions, so 100,000 strengths are some 520 MB, and 4,000 some 21. Readers do not wait for
/// readers; a writer waits for the running searches, then holds up the next ones for microseconds.
///
/// Source of the glance: Gao and Long 2024 (RaBitQ). The bound is Cauchy and Schwarz's.
public final class ExactIndex implements StrengthIndex {

    /// Fair, or busy readers on virtual threads keep a writer waiting for ever.
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    private final int dimensions;
    private final Rows rows;
    private final Roster members = new Roster();
    private final Map<UUID, Integer> rowOf = new HashMap<>();

    public ExactIndex(int dimensions) {
        this.dimensions = dimensions;
        this.rows = new Rows(dimensions);
    }

    @Override
    public void put(UUID strength, UUID member, float[] vector) {
        check(vector);
        lock.writeLock().lock();
        try {
            drop(strength);
            rowOf.put(strength, rows.add(strength, members.join(member), vector));
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void remove(UUID strength) {
        lock.writeLock().lock();
        try {
            drop(strength);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// The last row moves into the gap.
    private void drop(UUID strength) {
        Integer row = rowOf.remove(strength);
        if (row == null) {
            return;
        }
        members.leave(rows.member(row));
        UUID moved = rows.removeBySwap(row);
        if (!moved.equals(strength)) {
            rowOf.put(moved, row);
        }
    }

    @Override
    public List<Near> nearest(float[] query, Predicate<UUID> allowed, int k) {
        check(query);
        if (k <= 0) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            return rescored(rows.candidates(query, members.verdicts(allowed), k), query, k);
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<Near> rescored(IntStream candidates, float[] query, int k) {
        List<Near> found = new ArrayList<>();
        candidates.forEach(
                row -> found.add(new Near(rows.strength(row), members.id(rows.member(row)), rows.score(row, query))));
        found.sort(Near.NEAREST_FIRST);
        return List.copyOf(found.subList(0, Math.min(k, found.size())));
    }

    private void check(float[] vector) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException("A vector of " + vector.length + " in an index of " + dimensions);
        }
        for (float value : vector) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("A vector with a value that is not finite");
            }
        }
    }

    @Override
    public boolean findsFewAtOnce() {
        return true;
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return rows.size();
        } finally {
            lock.readLock().unlock();
        }
    }
}
