package alongside.lab.nearest;

import java.util.Arrays;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// How fast one thread of this machine reads memory: the sum of an array far larger than its caches.
final class Bandwidth {

    private static final int BYTES = 1 << 28;
    private static final int PASSES = 9;
    private static final VectorSpecies<Byte> WIDEST = ByteVector.SPECIES_PREFERRED;
    private static final int STEP = 4 * WIDEST.length();

    private Bandwidth() {}

    /// @return gigabytes a second of processor time, the median of some passes
    static double measure() {
        byte[] array = new byte[BYTES];
        Arrays.fill(array, (byte) 1);
        long[] took = new long[PASSES];
        for (int pass = -2; pass < PASSES; pass++) {
            long from = Timing.cpuNow();
            long sum = sum(array);
            if (sum == 0) {
                throw new IllegalStateException("An array of ones without a sum");
            }
            if (pass >= 0) {
                took[pass] = Timing.cpuNow() - from;
            }
        }
        Arrays.sort(took);
        return (double) BYTES / took[PASSES / 2];
    }

    private static long sum(byte[] array) {
        LongVector first = LongVector.zero(LongVector.SPECIES_PREFERRED);
        LongVector second = first;
        LongVector third = first;
        LongVector fourth = first;
        for (int i = 0; i < array.length; i += STEP) {
            first = first.add(longs(array, i));
            second = second.add(longs(array, i + WIDEST.length()));
            third = third.add(longs(array, i + 2 * WIDEST.length()));
            fourth = fourth.add(longs(array, i + 3 * WIDEST.length()));
        }
        return first.add(second).add(third).add(fourth).reduceLanes(VectorOperators.ADD);
    }

    private static LongVector longs(byte[] array, int from) {
        return ByteVector.fromArray(WIDEST, array, from).reinterpretAsLongs();
    }
}
