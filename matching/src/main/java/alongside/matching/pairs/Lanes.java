package alongside.matching.pairs;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Rows beside each other, so that one instruction adds to the inner products of as many rows as a vector register
/// has lanes. Blocks of `WIDE` rows, in each the first numbers of all its rows, then the second ones: no sums across
/// lanes, and the same bits on every processor, because each row is added up in the order of its numbers.
final class Lanes {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /// Rows in a block.
    static final int WIDE = SPECIES.length();

    private final int width;
    private final float[] values;

    /// @param rows a multiple of [#WIDE]; what is not put stays 0
    /// @param width numbers in a row, even
    Lanes(int rows, int width) {
        this.width = width;
        this.values = new float[Math.multiplyExact(rows, width)];
    }

    static int padded(int rows) {
        return (rows + WIDE - 1) / WIDE * WIDE;
    }

    void put(int at, float[] row) {
        int block = at / WIDE * WIDE * width + at % WIDE;
        for (int i = 0; i < width; i++) {
            values[block + i * WIDE] = row[i];
        }
    }

    /// Inner products of both halves of a row with those of the rows from there to there, apart. O(rows · width).
    ///
    /// @param from a multiple of [#WIDE], as is `to`
    /// @param first what the first half comes to, from index 0 on
    void halves(float[] row, int from, int to, float[] first, float[] second) {
        for (int at = from; at < to; at += WIDE) {
            half(row, 0, at * width, first, at - from);
            half(row, width / 2, at * width, second, at - from);
        }
    }

    private void half(float[] row, int offset, int block, float[] sums, int into) {
        FloatVector even = FloatVector.zero(SPECIES);
        FloatVector odd = FloatVector.zero(SPECIES);
        int end = offset + width / 2;
        int i = offset;
        for (; i + 1 < end; i += 2) {
            even = load(block, i).fma(FloatVector.broadcast(SPECIES, row[i]), even);
            odd = load(block, i + 1).fma(FloatVector.broadcast(SPECIES, row[i + 1]), odd);
        }
        if (i < end) {
            even = load(block, i).fma(FloatVector.broadcast(SPECIES, row[i]), even);
        }
        even.add(odd).intoArray(sums, into);
    }

    private FloatVector load(int block, int number) {
        return FloatVector.fromArray(SPECIES, values, block + number * WIDE);
    }
}
