package alongside.matching.nearest;

import java.util.UUID;

/// Room for a thousand rows, one behind the other, so that growing never copies what is there.
final class Chunk {

    static final int ROWS = 1024;

    final UUID[] strengths = new UUID[ROWS];
    final int[] members = new int[ROWS];
    private final int dimensions;
    private final int blocks;
    private final byte[] values;
    private final float[] scales;
    private final float[] lengths = new float[ROWS];
    private final float[] residuals = new float[ROWS];
    private final float[] vectors;
    private final int words;
    private final long[] bits;
    private final int[] set = new int[ROWS];
    private final float[] factors = new float[ROWS];
    private final float[] spreads = new float[ROWS];

    Chunk(int dimensions, int rotated) {
        this.dimensions = dimensions;
        this.blocks = Packed.blocks(dimensions);
        this.values = new byte[ROWS * blocks * Packed.BLOCK];
        this.scales = new float[ROWS * blocks];
        this.vectors = new float[ROWS * dimensions];
        this.words = rotated / Long.SIZE;
        this.bits = new long[ROWS * words];
    }

    void set(int row, UUID strength, int member, float[] vector, Sketch sketch) {
        Packed packed = Packed.of(vector);
        strengths[row] = strength;
        members[row] = member;
        lengths[row] = packed.length();
        residuals[row] = packed.residual();
        System.arraycopy(packed.values(), 0, values, row * packed.values().length, packed.values().length);
        System.arraycopy(packed.scales(), 0, scales, row * blocks, blocks);
        System.arraycopy(vector, 0, vectors, row * dimensions, dimensions);
        System.arraycopy(sketch.bits(), 0, bits, row * words, words);
        set[row] = sketch.set();
        factors[row] = sketch.factor();
        spreads[row] = sketch.spread();
    }

    void copy(int to, Chunk from, int row) {
        strengths[to] = from.strengths[row];
        members[to] = from.members[row];
        lengths[to] = from.lengths[row];
        residuals[to] = from.residuals[row];
        int width = blocks * Packed.BLOCK;
        System.arraycopy(from.values, row * width, values, to * width, width);
        System.arraycopy(from.scales, row * blocks, scales, to * blocks, blocks);
        System.arraycopy(from.vectors, row * dimensions, vectors, to * dimensions, dimensions);
        System.arraycopy(from.bits, row * words, bits, to * words, words);
        set[to] = from.set[row];
        factors[to] = from.factors[row];
        spreads[to] = from.spreads[row];
    }

    /// Estimates for the first rows.
    void glance(Glance glance, float[] roughly, int from, int rows) {
        for (int row = 0; row < rows; row++) {
            roughly[from + row] = glance.score(bits, row * words, set[row], factors[row]);
        }
    }

    float spread(int row, Glance glance) {
        return glance.spread(factors[row], spreads[row]);
    }

    float roughly(int row, Scan scan) {
        return scan.score(values, row * blocks * Packed.BLOCK, scales, row * blocks);
    }

    float length(int row) {
        return lengths[row];
    }

    float residual(int row) {
        return residuals[row];
    }

    /// Summed in doubles, so that the order of summation does not show in the float.
    float exactly(int row, float[] query) {
        double sum = 0;
        int from = row * dimensions;
        for (int i = 0; i < dimensions; i++) {
            sum += (double) vectors[from + i] * query[i];
        }
        return (float) sum;
    }
}
