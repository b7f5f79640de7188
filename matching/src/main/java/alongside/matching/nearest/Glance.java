package alongside.matching.nearest;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// A query as it is held against sketches: rotated, each dimension in [#PLANES] bits above the lowest, and the bits in
/// planes, so that an inner product is a few counts of common bits.
final class Glance {

    static final int PLANES = 4;

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final int STEPS = (1 << PLANES) - 1;

    private final int words;
    private final long[] planes;
    private final float lowest;
    private final float step;
    private final float sum;
    private final float length;
    private final float off;

    Glance(float[] rotated) {
        this.words = rotated.length / Long.SIZE;
        this.planes = new long[PLANES * words];
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        double square = 0;
        for (float value : rotated) {
            least = Math.min(least, value);
            most = Math.max(most, value);
            square += (double) value * value;
        }
        this.lowest = least;
        this.step = Math.max((most - least) / STEPS, Float.MIN_NORMAL);
        this.length = (float) Math.sqrt(square);
        double left = 0;
        double laid = 0;
        for (int i = 0; i < rotated.length; i++) {
            int steps = Math.clamp(Math.round((rotated[i] - lowest) / step), 0, STEPS);
            double standsFor = lowest + (double) step * steps;
            laid += standsFor;
            left += (rotated[i] - standsFor) * (rotated[i] - standsFor);
            for (int plane = 0; plane < PLANES; plane++) {
                planes[plane * words + i / Long.SIZE] |= (long) (steps >> plane & 1) << i;
            }
        }
        this.sum = (float) laid;
        this.off = (float) Math.sqrt(left);
    }

    /// The estimated inner product.
    ///
    /// @param bits sketches one behind the other, the one's first word at `from`
    /// @param set how many of its bits are set
    float score(long[] bits, int from, int set, float factor) {
        float common = lowest * set + step * common(bits, from);
        return factor * (2 * common - sum) / (float) Math.sqrt(words * Long.SIZE);
    }

    /// How far off one spread is.
    float spread(float factor, float spread) {
        float rounding = off * factor / (float) Math.sqrt(words * Long.SIZE);
        return (float) Math.sqrt(length * length * spread * spread + rounding * rounding);
    }

    private long common(long[] bits, int from) {
        LongVector sum = LongVector.zero(LONGS);
        for (int word = 0; word < words; word += LONGS.length()) {
            LongVector own = LongVector.fromArray(LONGS, bits, from + word);
            for (int plane = PLANES - 1; plane >= 0; plane--) {
                LongVector both = own.and(LongVector.fromArray(LONGS, planes, plane * words + word));
                sum = sum.add(both.lanewise(VectorOperators.BIT_COUNT).lanewise(VectorOperators.LSHL, plane));
            }
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }
}
