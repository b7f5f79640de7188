package alongside.matching.nearest;

import java.util.List;
import java.util.function.IntConsumer;

/// Estimates for all rows, and the highest of every few: most rows are passed over together.
final class Glances {

    private static final int FEW = 64;
    private static final int EACH = Chunk.ROWS / FEW;

    private final float[][] roughly;
    private final float[] highest;

    Glances(List<Chunk> chunks, Glance glance, int rows) {
        this.roughly = new float[Math.ceilDiv(rows, Chunk.ROWS)][];
        this.highest = new float[roughly.length * EACH];
        for (int chunk = 0; chunk < roughly.length; chunk++) {
            roughly[chunk] = chunks.get(chunk).glance(glance, Math.min(Chunk.ROWS, rows - chunk * Chunk.ROWS));
            for (int i = 0; i < EACH; i++) {
                highest[chunk * EACH + i] = highest(roughly[chunk], i * FEW);
            }
        }
    }

    /// Compared in this way round, what is no number is passed over.
    private static float highest(float[] of, int from) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = from; i < from + FEW; i++) {
            highest = of[i] > highest ? of[i] : highest;
        }
        return highest;
    }

    float roughly(int row) {
        return roughly[row / Chunk.ROWS][row % Chunk.ROWS];
    }

    /// Where there are many more rows, the highest of every few tell well enough.
    ///
    /// @return what at least so many rows reach; minus infinity when there are fewer
    float reachedBy(int rows) {
        Highest most = new Highest(rows);
        if (rows <= highest.length / 2) {
            for (float one : highest) {
                most.offer(one);
            }
        } else {
            between(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, row -> most.offer(roughly(row)));
        }
        return most.lowest();
    }

    /// Rows from there to below there.
    void between(float from, float below, IntConsumer row) {
        for (int few = 0; few < highest.length; few++) {
            if (highest[few] >= from) {
                between(few, from, below, row);
            }
        }
    }

    private void between(int few, float from, float below, IntConsumer row) {
        float[] chunk = roughly[few / EACH];
        int first = few / EACH * Chunk.ROWS;
        int at = few % EACH * FEW;
        for (int i = at; i < at + FEW; i++) {
            if (chunk[i] >= from && chunk[i] < below) {
                row.accept(first + i);
            }
        }
    }
}
