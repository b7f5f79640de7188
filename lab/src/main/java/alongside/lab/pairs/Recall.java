package alongside.lab.pairs;

import alongside.matching.pairs.Candidates;
import alongside.matching.pairs.Members;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What the search for candidates overlooks: some members are compared with everybody.
final class Recall {

    private static final int SAMPLE = 50;

    private Recall() {}

    /// @return the share of their best that are among the candidates
    static double of(Members members, Candidates graph, int each, long seed) {
        return new SplittableRandom(seed)
                .ints(SAMPLE, 0, members.count())
                .mapToDouble(member -> found(members, graph, member, each))
                .average()
                .orElseThrow();
    }

    private static double found(Members members, Candidates graph, int member, int each) {
        float[] fits = new float[members.count()];
        for (int other = 0; other < fits.length; other++) {
            fits[other] = other == member ? 0 : members.mutual(member, other);
        }
        float[] sorted = fits.clone();
        Arrays.sort(sorted);
        float least = Math.max(Float.MIN_VALUE, sorted[Math.max(0, sorted.length - each)]);
        int[] best = IntStream.range(0, fits.length)
                .filter(other -> fits[other] >= least)
                .toArray();
        long found = IntStream.of(best)
                .filter(other -> graph.weight(member, other) > 0)
                .count();
        return best.length == 0 ? 1 : (double) found / best.length;
    }
}
