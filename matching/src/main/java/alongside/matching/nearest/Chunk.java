package alongside.matching.nearest;

import alongside.matching.algebra.Vectors;
import java.util.Arrays;
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
    private final Signs signs;
    private final int[] set = new int[ROWS];
    private final float[] factors = new float[ROWS];
    private final float[] spreads = new float[ROWS];

    Chunk(int dimensions, int rotated) {
        this.dimensions = dimensions;
        this.blocks = Packed.blocks(dimensions);
        this.values = new byte[ROWS * blocks * Packed.BLOCK];
        this.scales = new float[ROWS * blocks];
        this.vectors = new float[ROWS * dimensions];
        this.signs = new Signs(ROWS, rotated / Long.SIZE);
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
        signs.set(row, sketch.bits());
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
        signs.copy(to, from.signs, row);
        set[to] = from.set[row];
        factors[to] = from.factors[row];
        spreads[to] = from.spreads[row];
    }

    /// @return estimates for the first rows; NaN for those behind, which no comparison lets through
    float[] glance(Glance glance, int rows) {
        float[] roughly = new float[ROWS];
        glance.score(signs, set, factors, roughly);
        Arrays.fill(roughly, rows, ROWS, Float.NaN);
        return roughly;
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
        return (float) Vectors.dot(vectors, row * dimensions, query);
    }
}
