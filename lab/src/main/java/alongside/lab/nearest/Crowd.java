package alongside.lab.nearest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Members with a strength each, and asks.
///
/// @param members a vector each
/// @param topics what each member's vector is about, as a number
/// @param asks a vector each
record Crowd(float[][] members, int[] topics, float[][] asks) {

    int size() {
        return members.length;
    }

    int dimensions() {
        return members[0].length;
    }

    BitSet everybody() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /// That share of the members, by lot.
    BitSet anyone(double share, long seed) {
        SplittableRandom lots = new SplittableRandom(seed);
        long[] drawn = lots.longs(size()).toArray();
        return first(share, Comparator.comparingLong(member -> drawn[member]));
    }

    /// That share of the members, all of the topics fewest speak of: an ask's own topic is then mostly asleep.
    BitSet rarest(double share) {
        int[] speak = new int[Arrays.stream(topics).max().orElse(0) + 1];
        for (int topic : topics) {
            speak[topic]++;
        }
        return first(
                share,
                Comparator.<Integer>comparingInt(member -> speak[topics[member]])
                        .thenComparingInt(member -> topics[member]));
    }

    private BitSet first(double share, Comparator<Integer> order) {
        int most = Math.max(1, (int) Math.round(share * size()));
        BitSet chosen = new BitSet(size());
        IntStream.range(0, size()).boxed().sorted(order).limit(most).forEach(chosen::set);
        return chosen;
    }
}
