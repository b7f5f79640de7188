package alongside.matching.nearest;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The inner loop: inner products of packed vectors, with the machine's widest registers. Two products of integers
/// within ±127 fit a short (32,258), so the sums widen to ints once for every two products.
public final class Scan {

    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(SHORTS.vectorBitSize() / 2));
    private static final int STEP = SHORTS.length();

    private final short[] query;
    private final float[] queryScales;

    public Scan(Packed query) {
        this.query = new short[query.values().length];
        for (int i = 0; i < this.query.length; i++) {
            this.query[i] = query.values()[i];
        }
        this.queryScales = query.scales();
    }

    /// Scores one row.
    ///
    /// @param values packed rows one behind the other, the row's first value at `from`
    /// @param scales likewise, the row's first scale at `fromScale`
    public float score(byte[] values, int from, float[] scales, int fromScale) {
        FloatVector sum = FloatVector.zero(FLOATS);
        for (int block = 0; block < queryScales.length; block++) {
            int start = block * Packed.BLOCK;
            FloatVector products =
                    (FloatVector) products(values, from + start, start).castShape(FLOATS, 0);
            sum = products.lanewise(
                    VectorOperators.FMA,
                    FloatVector.broadcast(FLOATS, queryScales[block] * scales[fromScale + block]),
                    sum);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private IntVector products(byte[] values, int row, int start) {
        IntVector sum = IntVector.zero(INTS);
        for (int i = 0; i < Packed.BLOCK; i += 2 * STEP) {
            ShortVector pair =
                    product(values, row + i, start + i).add(product(values, row + i + STEP, start + i + STEP));
            sum = sum.add(pair.castShape(INTS, 0)).add(pair.castShape(INTS, 1));
        }
        return sum;
    }

    private ShortVector product(byte[] values, int row, int at) {
        ShortVector wide =
                (ShortVector) ByteVector.fromArray(BYTES, values, row).castShape(SHORTS, 0);
        return wide.mul(ShortVector.fromArray(SHORTS, query, at));
    }
}
