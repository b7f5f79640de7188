package alongside.matching.nearest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The strengths in the order of their rows, without gaps.
final class Rows {

    /// Covers what floats lose in the sums themselves, relative to the lengths of the vectors.
    private static final float ROUNDING = 1e-5f;

    private final int dimensions;
    private final List<Chunk> chunks = new ArrayList<>();
    private int size;

    Rows(int dimensions) {
        this.dimensions = dimensions;
    }

    /// @return the row it got
    int add(UUID strength, int member, float[] vector) {
        if (size == chunks.size() * Chunk.ROWS) {
            chunks.add(new Chunk(dimensions));
        }
        chunk(size).set(at(size), strength, member, vector);
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

    /// The rows that may be among the `k` nearest of the allowed: every true one is here.
    IntStream candidates(float[] query, BitSet allowed, int k) {
        Packed packed = Packed.of(query);
        Scan scan = new Scan(packed);
        float queryLength = packed.length() + packed.residual();
        float[] atMost = new float[size];
        Highest certain = new Highest(k);
        for (int row = 0; row < size; row++) {
            Chunk chunk = chunk(row);
            int at = at(row);
            if (!allowed.get(chunk.members[at])) {
                atMost[row] = Float.NEGATIVE_INFINITY;
                continue;
            }
            float roughly = chunk.roughly(at, scan);
            float off = queryLength * (chunk.residual(at) + ROUNDING * chunk.length(at))
                    + packed.residual() * chunk.length(at)
                    + Float.MIN_NORMAL;
            atMost[row] = roughly + off;
            certain.offer(roughly - off);
        }
        float floor = certain.lowest();
        return IntStream.range(0, size).filter(row -> atMost[row] > Float.NEGATIVE_INFINITY && atMost[row] >= floor);
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
