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
    /// What one of the signs measures.
    private final float unit;

    Glance(float[] rotated) {
        this.words = rotated.length / Long.SIZE;
        this.unit = (float) (1 / Math.sqrt(rotated.length));
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
        return factor * (2 * common - sum) * unit;
    }

    /// How far off one spread is.
    float spread(float factor, float spread) {
        float rounding = off * factor * unit;
        return (float) Math.sqrt(length * length * spread * spread + rounding * rounding);
    }

    /// Bits in common, those of the second plane twice, of the third four times, of the fourth eight times.
    private long common(long[] bits, int from) {
        LongVector ones = LongVector.zero(LONGS);
        LongVector twos = LongVector.zero(LONGS);
        LongVector fours = LongVector.zero(LONGS);
        LongVector eights = LongVector.zero(LONGS);
        for (int word = 0; word < words; word += LONGS.length()) {
            LongVector own = LongVector.fromArray(LONGS, bits, from + word);
            ones = ones.add(common(own, word));
            twos = twos.add(common(own, words + word));
            fours = fours.add(common(own, 2 * words + word));
            eights = eights.add(common(own, 3 * words + word));
        }
        LongVector high = fours.add(eights).add(eights);
        return ones.add(twos.add(high).add(high).lanewise(VectorOperators.LSHL, 1))
                .reduceLanes(VectorOperators.ADD);
    }

    private LongVector common(LongVector own, int at) {
        return own.and(LongVector.fromArray(LONGS, planes, at)).lanewise(VectorOperators.BIT_COUNT);
    }
}
