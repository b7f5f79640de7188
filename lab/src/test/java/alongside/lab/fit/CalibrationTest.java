package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.calibration.Graded;
import alongside.matching.calibration.Logistic;
import alongside.matching.calibration.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /// Odds 1 to 3 at score 0 and 3 to 1 at score 1: the curve has intercept -ln 3 and slope 2 ln 3.
    @Test
    void theCurveGoesThroughTheOddsItWasShown() {
        List<Graded> pairs = Stream.of(
                        times(1_000, 0, true), times(3_000, 0, false), times(3_000, 1, true), times(1_000, 1, false))
                .flatMap(List::stream)
                .toList();

        Logistic curve = Logistic.fit(pairs);

        assertEquals(2 * Math.log(3), curve.slope(), 1e-3);
        assertEquals(-Math.log(3), curve.intercept(), 1e-3);
        assertEquals(.25, curve.chance(0), 1e-3);
        assertEquals(.5, curve.middle(), 1e-3);
    }

    @Test
    void scoresThatPartThePairsWithoutARemainderStillGiveACurve() {
        Logistic curve = Logistic.fit(List.of(new Graded(.1, false), new Graded(.2, false), new Graded(.9, true)));

        assertTrue(Double.isFinite(curve.slope()) && curve.slope() > 0);
        assertTrue(curve.chance(.9) > .5 && curve.chance(.2) < .5);
    }

    /// Down the scores: 1/1, 1/2, 2/3, 3/4, 3/5.
    @Test
    void theThresholdIsTheLowestScoreThatKeepsThePromise() {
        List<Graded> pairs = List.of(
                new Graded(.5, false),
                new Graded(.9, true),
                new Graded(.7, true),
                new Graded(.8, false),
                new Graded(.6, true));

        assertEquals(Optional.of(new Threshold(.6, .75, 1, 4)), Threshold.of(pairs, .7));
        assertEquals(Optional.of(new Threshold(.9, 1, 1 / 3.0, 1)), Threshold.of(pairs, .8));
    }

    @Test
    void pairsOfOneScoreAreCountedTogether() {
        List<Graded> pairs = List.of(new Graded(.9, true), new Graded(.9, false));

        assertEquals(Optional.empty(), Threshold.of(pairs, .7));
    }

    @Test
    void aPromiseNoScoreKeepsGivesNoThreshold() {
        CalibrationLine line = CalibrationLine.of(List.of(new Graded(.9, false), new Graded(.1, true)), .7);

        assertNull(line.known());
        assertEquals(0, line.above());
    }

    private static List<Graded> times(int times, double score, boolean relevant) {
        return Stream.generate(() -> new Graded(score, relevant)).limit(times).toList();
    }
}
