package alongside.matching.nearest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The strengths in the order of their rows, without gaps.
final class Rows {

    /// Covers what floats lose in the sums themselves, relative to the lengths of the vectors.
    private static final float ROUNDING = 1e-5f;

    /// A row is passed over at a glance only when it is so many spreads away: fewer than one in a hundred million is
    /// wrong.
    private static final float SURE = 6;

    /// The first look goes to so many times what is wanted, and some more: it sets the floor for all others.
    private static final int FIRST_LOOK = 4;

    private static final int FIRST_LOOK_MORE = 64;

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

    /// The rows that may be among the `k` nearest of the allowed, in three looks, each closer and at fewer: at sketches
    /// of all, at packed vectors of those that may reach the `k`-th, and what is left is for the floats.
    IntStream candidates(float[] query, IntPredicate allowed, int k) {
        Glance glance = new Glance(rotation.of(query));
        float[] roughly = glances(glance);
        float begin = nearest(roughly, FIRST_LOOK * k + FIRST_LOOK_MORE);
        Closer closer = new Closer(query, glance, allowed, k);
        closer.look(roughly, begin, Float.POSITIVE_INFINITY);
        closer.look(roughly, closer.floor() - SURE * glance.spread(mostFactor, mostSpread), begin);
        return closer.found();
    }

    private float[] glances(Glance glance) {
        float[] roughly = new float[size];
        for (int from = 0; from < size; from += Chunk.ROWS) {
            chunk(from).glance(glance, roughly, from, Math.min(Chunk.ROWS, size - from));
        }
        return roughly;
    }

    private static float nearest(float[] roughly, int most) {
        Highest highest = new Highest(most);
        for (float one : roughly) {
            highest.offer(one);
        }
        return highest.lowest();
    }

    /// Holds packed vectors against a query. Where the inner product lies is certain, if not what it is.
    private final class Closer {

        private final Glance glance;
        private final IntPredicate allowed;
        private final Packed packed;
        private final Scan scan;
        private final float queryLength;
        private final Highest certain;
        private int[] rows = new int[1024];
        private float[] atMost = new float[1024];
        private int looked;

        Closer(float[] query, Glance glance, IntPredicate allowed, int k) {
            this.glance = glance;
            this.allowed = allowed;
            this.packed = Packed.of(query);
            this.scan = new Scan(packed);
            this.queryLength = packed.length() + packed.residual();
            this.certain = new Highest(k);
        }

        /// At the rows from there to below there that may still reach the floor.
        void look(float[] roughly, float from, float below) {
            float floor = floor();
            for (int row = 0; row < size; row++) {
                if (roughly[row] >= from
                        && roughly[row] < below
                        && roughly[row] + SURE * chunk(row).spread(at(row), glance) >= floor
                        && allowed.test(member(row))) {
                    look(row);
                }
            }
        }

        private void look(int row) {
            Chunk chunk = chunk(row);
            int at = at(row);
            float roughly = chunk.roughly(at, scan);
            float off = queryLength * (chunk.residual(at) + ROUNDING * chunk.length(at))
                    + packed.residual() * chunk.length(at)
                    + Float.MIN_NORMAL;
            certain.offer(roughly - off);
            keep(row, roughly + off);
        }

        private void keep(int row, float most) {
            if (looked == rows.length) {
                rows = Arrays.copyOf(rows, 2 * looked);
                atMost = Arrays.copyOf(atMost, 2 * looked);
            }
            rows[looked] = row;
            atMost[looked++] = most;
        }

        float floor() {
            return certain.lowest();
        }

        IntStream found() {
            float floor = floor();
            return IntStream.range(0, looked).filter(i -> atMost[i] >= floor).map(i -> rows[i]);
        }
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

    private Chunk chunk(int row) {
        return chunks.get(row / Chunk.ROWS);
    }

    private static int at(int row) {
        return row % Chunk.ROWS;
    }
}
