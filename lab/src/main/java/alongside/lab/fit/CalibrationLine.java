package alongside.lab.fit;

import alongside.lab.output.Json;
import alongside.matching.calibration.Graded;
import alongside.matching.calibration.Logistic;
import alongside.matching.calibration.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `evaluate calibrate` prints.
///
/// @param pairs all pairs of ask and strength
/// @param relevant those of grade 2 or 3
/// @param slope of the logistic curve that turns a score (an inner product) into a fit
/// @param middle the score at which that curve is at 0.5
/// @param known the fit from which a strength is said to be known to speak to an ask; null if no value keeps the
///     promise
/// @param score the score of that fit
/// @param precision relevant pairs among those at or above `known`
/// @param recall those pairs among all relevant ones
/// @param above how many pairs stand at or above `known`
record CalibrationLine(
        int pairs,
        long relevant,
        double slope,
        double middle,
        double promised,
        @Nullable Double known,
        @Nullable Double score,
        @Nullable Double precision,
        @Nullable Double recall,
        int above) {

    static CalibrationLine of(List<Graded> pairs, double promised) {
        Logistic curve = Logistic.fit(pairs);
        return Threshold.of(pairs, promised)
                .map(found -> kept(pairs, promised, curve, found))
                .orElseGet(() -> broken(pairs, promised, curve));
    }

    private static CalibrationLine kept(List<Graded> pairs, double promised, Logistic curve, Threshold found) {
        return new CalibrationLine(
                pairs.size(),
                relevant(pairs),
                Json.rounded(curve.slope()),
                Json.rounded(curve.middle()),
                promised,
                Json.rounded(curve.chance(found.score())),
                Json.rounded(found.score()),
                Json.rounded(found.precision()),
                Json.rounded(found.recall()),
                found.pairs());
    }

    private static CalibrationLine broken(List<Graded> pairs, double promised, Logistic curve) {
        return new CalibrationLine(
                pairs.size(),
                relevant(pairs),
                Json.rounded(curve.slope()),
                Json.rounded(curve.middle()),
                promised,
                null,
                null,
                null,
                null,
                0);
    }

    private static long relevant(List<Graded> pairs) {
        return pairs.stream().filter(Graded::relevant).count();
    }
}
