package alongside.matching.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lowest score from which pairs may be called known: at or above it, relevant pairs are at least as frequent as
/// promised. Of pairs with like scores all are in or none. O(n log n) in time and O(n) in memory for n pairs, which may
/// be none; no error beyond that no score keeps the promise. Scores may be in any unit.
///
/// Source: precision and recall, van Rijsbergen 1979, chapter 7, at the lowest of all cuts that hold.
///
/// @param precision relevant pairs among those at or above the score
/// @param recall those pairs among all relevant ones
/// @param pairs how many stand at or above the score
public record Threshold(double score, double precision, double recall, int pairs) {

    /// @return empty if no score keeps the promise
    public static Optional<Threshold> of(List<Graded> pairs, double promised) {
        List<Graded> sorted = pairs.stream()
                .sorted(Comparator.comparingDouble(Graded::score).reversed())
                .toList();
        long relevant = pairs.stream().filter(Graded::relevant).count();
        Optional<Threshold> lowest = Optional.empty();
        int found = 0;
        for (int at = 0; at < sorted.size(); at++) {
            found += sorted.get(at).relevant() ? 1 : 0;
            double precision = (double) found / (at + 1);
            if (found > 0 && precision >= promised && lastOfItsScore(sorted, at)) {
                double score = sorted.get(at).score();
                lowest = Optional.of(new Threshold(score, precision, (double) found / relevant, at + 1));
            }
        }
        return lowest;
    }

    private static boolean lastOfItsScore(List<Graded> sorted, int at) {
        return at + 1 == sorted.size()
                || sorted.get(at + 1).score() < sorted.get(at).score();
    }
}
