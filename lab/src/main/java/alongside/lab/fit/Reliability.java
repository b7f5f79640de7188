package alongside.lab.fit;

import alongside.lab.output.Interval;
import alongside.lab.output.Json;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether of the pairs with a fit of .7 seven in ten are relevant: pairs in bins of a tenth of the fit.
///
/// @param curve how a score became a fit
/// @param first how many of each ask, the best-ranked, these are
record Reliability(String curve, int first, List<Said> said) {

    private static final int BINS = 10;
    private static final int DRAWS = 1000;

    /// @param said mean of the fits
    /// @param judged share of the relevant
    record Bin(String curve, int first, double fitFrom, double fitTo, int pairs, double said, Interval judged) {}

    /// @param expectedCalibrationError what was said and what was judged lie so far apart, on average over the pairs
    ///     (Naeini, Cooper and Hauskrecht 2015)
    /// @param byChance what that would be on average if every fit were true
    record Whole(
            String curve,
            int first,
            int pairs,
            double said,
            Interval judged,
            double expectedCalibrationError,
            double byChance) {}

    /// Those that hold a pair, the lowest first.
    List<Bin> bins() {
        return binned(said).entrySet().stream()
                .map(entry -> bin(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// @param seed draws what chance would do
    Whole whole(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double byChance = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> error(said.stream()
                        .map(pair -> new Said(pair.fit(), random.nextDouble() < pair.fit()))
                        .toList()))
                .average()
                .orElseThrow();
        return new Whole(
                curve,
                first,
                said.size(),
                Json.rounded(mean(said)),
                judged(said),
                Json.rounded(error(said)),
                Json.rounded(byChance));
    }

    private Bin bin(int bin, List<Said> pairs) {
        return new Bin(
                curve,
                first,
                (double) bin / BINS,
                (double) (bin + 1) / BINS,
                pairs.size(),
                Json.rounded(mean(pairs)),
                judged(pairs));
    }

    private static Map<Integer, List<Said>> binned(List<Said> pairs) {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> Math.min(BINS - 1, (int) (pair.fit() * BINS)), TreeMap::new, Collectors.toList()));
    }

    private static double error(List<Said> pairs) {
        return binned(pairs).values().stream()
                        .mapToDouble(bin -> Math.abs(bin.stream()
                                .mapToDouble(pair -> pair.fit() - (pair.relevant() ? 1 : 0))
                                .sum()))
                        .sum()
                / pairs.size();
    }

    private static Interval judged(List<Said> pairs) {
        return Interval.ofShare(pairs.stream().filter(Said::relevant).count(), pairs.size());
    }

    private static double mean(List<Said> pairs) {
        return pairs.stream().mapToDouble(Said::fit).average().orElseThrow();
    }
}
