package alongside.matching.nearest;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// A chunk's sketches, woven: the first words of as many rows as a register has lanes, then their second words, and so
/// on. So a lane counts for one row, and no register is ever summed up.
final class Signs {

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final int LANES = LONGS.length();

    private final int words;
    private final long[] woven;

    Signs(int rows, int words) {
        this.words = words;
        this.woven = new long[rows * words];
    }

    void set(int row, long[] bits) {
        for (int word = 0; word < words; word++) {
            woven[at(row, word)] = bits[word];
        }
    }

    void copy(int to, Signs from, int row) {
        for (int word = 0; word < words; word++) {
            woven[at(to, word)] = from.woven[at(row, word)];
        }
    }

    private int at(int row, int word) {
        return (row / LANES * words + word) * LANES + row % LANES;
    }

    /// Bits each row has in common with four planes, those of the second twice, of the third four times, of the fourth
    /// eight times.
    void common(long[] planes, long[] common) {
        common(woven, planes, words, common);
    }

    /// All in one loop: vectors handed to and from methods may end up as objects, thirty times slower.
    private static void common(long[] woven, long[] planes, int words, long[] common) {
        for (int row = 0; row < common.length; row += LANES) {
            LongVector ones = LongVector.zero(LONGS);
            LongVector twos = ones;
            LongVector fours = ones;
            LongVector eights = ones;
            for (int word = 0; word < words; word++) {
                LongVector own = LongVector.fromArray(LONGS, woven, row * words + word * LANES);
                ones = ones.add(own.and(planes[word]).lanewise(VectorOperators.BIT_COUNT));
                twos = twos.add(own.and(planes[words + word]).lanewise(VectorOperators.BIT_COUNT));
                fours = fours.add(own.and(planes[2 * words + word]).lanewise(VectorOperators.BIT_COUNT));
                eights = eights.add(own.and(planes[3 * words + word]).lanewise(VectorOperators.BIT_COUNT));
            }
            LongVector high = eights.add(eights).add(fours);
            LongVector low = high.add(high).add(twos);
            low.add(low).add(ones).intoArray(common, row);
        }
    }
}
