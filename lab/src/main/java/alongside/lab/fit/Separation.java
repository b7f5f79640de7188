package alongside.lab.fit;

import alongside.matching.calibration.Graded;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// How far scores tell the relevant from the rest.
final class Separation {

    private Separation() {}

    /// The chance that a relevant one scores above another; a tie counts half. By ranks, in `n log n`
    /// (Mann and Whitney 1947).
    ///
    /// @return empty where all are of one kind
    static OptionalDouble areaUnderCurve(List<Graded> all) {
        List<Graded> sorted =
                all.stream().sorted(Comparator.comparingDouble(Graded::score)).toList();
        long relevant = all.stream().filter(Graded::relevant).count();
        long others = all.size() - relevant;
        if (relevant == 0 || others == 0) {
            return OptionalDouble.empty();
        }
        double ranks = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            int found = 0;
            while (to < sorted.size()
                    && sorted.get(to).score() == sorted.get(from).score()) {
                found += sorted.get(to++).relevant() ? 1 : 0;
            }
            ranks += found * (from + 1 + to) / 2.0;
            from = to;
        }
        return OptionalDouble.of((ranks - relevant * (relevant + 1) / 2.0) / ((double) relevant * others));
    }

    /// The score from which on calling everything relevant, and everything below not, is right most often.
    static double best(List<Graded> all) {
        List<Graded> sorted = all.stream()
                .sorted(Comparator.comparingDouble(Graded::score).reversed())
                .toList();
        int right = 0;
        int most = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int at = 0; at < sorted.size(); at++) {
            right += sorted.get(at).relevant() ? 1 : -1;
            boolean last = at + 1 == sorted.size()
                    || sorted.get(at + 1).score() < sorted.get(at).score();
            if (last && right > most) {
                most = right;
                best = last(sorted, at);
            }
        }
        return best;
    }

    /// Half way to the next lower score.
    private static double last(List<Graded> sorted, int at) {
        double score = sorted.get(at).score();
        return at + 1 == sorted.size() ? score : (score + sorted.get(at + 1).score()) / 2;
    }
}
