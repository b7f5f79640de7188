package alongside.matching.nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The strengths in the order of their rows, without gaps.
final class Rows {

    /// A row is passed over at a glance only when it is so many spreads away: a chance of one in three million.
    static final float SURE = 5;

    /// The first look goes to so many times what is wanted, and some more: it sets the floor for all others.
    private static final int FIRST_LOOK = 4;

    private static final int FIRST_LOOK_MORE = 64;
    private static final int WIDER = 4;

    private final int dimensions;
    private final Rotation rotation;
    private final List<Chunk> chunks = new ArrayList<>();
    private int size;
    private float mostFactor;
    private float mostSpread;

    Rows(int dimensions) {
        this.dimensions = dimensions;
        this.rotation = new Rotation(dimensions);
    }

    /// @return the row it got
    int add(UUID strength, int member, float[] vector) {
        if (size == chunks.size() * Chunk.ROWS) {
            chunks.add(new Chunk(dimensions, rotation.dimensions()));
        }
        Sketch sketch = Sketch.of(rotation.of(vector));
        mostFactor = Math.max(mostFactor, sketch.factor());
        mostSpread = Math.max(mostSpread, sketch.spread());
        chunk(size).set(at(size), strength, member, vector, sketch);
        return size++;
    }

    /// Moves the last row into the removed one's place.
    ///
    /// @return the strength that was in the last row
    UUID removeBySwap(int row) {
        int last = --size;
        UUID moved = strength(last);
        chunk(row).copy(at(row), chunk(last), at(last));
        if (Math.ceilDiv(size, Chunk.ROWS) < chunks.size() - 1) {
            chunks.removeLast();
        }
        return moved;
    }

    /// The rows that may be among the `k` nearest of the allowed, in looks ever closer and at fewer: at sketches of
    /// all, at packed vectors of those that may reach the `k`-th, and what is left is for the floats. Where few are
    /// allowed, the first look widens until it has found `k` of them.
    IntStream candidates(float[] query, IntPredicate allowed, int k) {
        Glance glance = new Glance(rotation.of(query));
        Glances glances = new Glances(chunks, glance, size);
        Closer closer = new Closer(this, query, glance, allowed, k);
        float below = Float.POSITIVE_INFINITY;
        for (int most = FIRST_LOOK * k + FIRST_LOOK_MORE; closer.isOpen() && most < size; most *= WIDER) {
            float from = glances.reachedBy(most);
            closer.look(glances, from, below);
            below = from;
        }
        closer.look(glances, closer.floor() - SURE * glance.spread(mostFactor, mostSpread), below);
        return closer.found();
    }

    UUID strength(int row) {
        return chunk(row).strengths[at(row)];
    }

    int member(int row) {
        return chunk(row).members[at(row)];
    }

    float score(int row, float[] query) {
        return chunk(row).exactly(at(row), query);
    }

    int size() {
        return size;
    }

    Chunk chunk(int row) {
        return chunks.get(row / Chunk.ROWS);
    }

    static int at(int row) {
        return row % Chunk.ROWS;
    }
}
