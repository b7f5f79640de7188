package alongside.matching.nearest;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Holds packed vectors against a query. Where the inner product lies is certain, if not what it is.
final class Closer {

    /// Covers what floats lose in the sums themselves, relative to the lengths of the vectors.
    private static final float ROUNDING = 1e-5f;

    private final Rows all;
    private final Glance glance;
    private final IntPredicate allowed;
    private final Packed packed;
    private final Scan scan;
    private final float queryLength;
    private final Highest certain;
    private int[] rows = new int[1024];
    private float[] atMost = new float[1024];
    private int looked;

    Closer(Rows all, float[] query, Glance glance, IntPredicate allowed, int k) {
        this.all = all;
        this.glance = glance;
        this.allowed = allowed;
        this.packed = Packed.of(query);
        this.scan = new Scan(packed);
        this.queryLength = packed.length() + packed.residual();
        this.certain = new Highest(k);
    }

    /// At the rows from there to below there that may still reach the floor.
    void look(Glances glances, float from, float below) {
        float floor = floor();
        glances.between(from, below, row -> {
            if (glances.roughly(row) + Rows.SURE * all.chunk(row).spread(Rows.at(row), glance) >= floor
                    && allowed.test(all.member(row))) {
                look(row);
            }
        });
    }

    private void look(int row) {
        Chunk chunk = all.chunk(row);
        int at = Rows.at(row);
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

    /// Whether fewer were found than are wanted.
    boolean isOpen() {
        return floor() == Float.NEGATIVE_INFINITY;
    }

    float floor() {
        return certain.lowest();
    }

    IntStream found() {
        float floor = floor();
        return IntStream.range(0, looked).filter(i -> atMost[i] >= floor).map(i -> rows[i]);
    }
}
