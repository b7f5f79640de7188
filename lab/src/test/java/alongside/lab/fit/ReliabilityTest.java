package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.lab.fit.Reliability.Bin;
import alongside.lab.fit.Reliability.Whole;
import alongside.lab.output.Interval;
import alongside.matching.calibration.Graded;
import alongside.matching.calibration.Logistic;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void pairsAreCountedInTenthsOfTheFit() {
        List<Said> said = List.of(new Said(.1, true), new Said(.14, false), new Said(1, true), new Said(.9, true));

        assertEquals(
                List.of(
                        new Bin("curve", 3, .1, .2, 2, .12, Interval.ofShare(1, 2)),
                        new Bin("curve", 3, .9, 1, 2, .95, Interval.ofShare(2, 2))),
                new Reliability("curve", 3, said).bins());
    }

    /// Two pairs are .38 apart on average, two .05: (2 · .38 + 2 · .05) / 4.
    @Test
    void theErrorWeighsEachBinByItsPairs() {
        List<Said> said = List.of(new Said(.1, true), new Said(.14, false), new Said(1, true), new Said(.9, true));

        Whole whole = new Reliability("curve", 3, said).whole(1);

        assertEquals(.215, whole.expectedCalibrationError(), 1e-9);
        assertEquals(.535, whole.said(), 1e-9);
        assertEquals(Interval.ofShare(3, 4), whole.judged());
    }

    @Test
    void fitsThatAreTrueAreNoFurtherOffThanChance() {
        SplittableRandom random = new SplittableRandom(20261201);
        List<Said> honest = random.doubles(20_000)
                .mapToObj(fit -> new Said(fit, random.nextDouble() < fit))
                .toList();
        List<Said> boasting = honest.stream()
                .map(pair -> new Said(Math.sqrt(pair.fit()), pair.relevant()))
                .toList();

        Whole whole = new Reliability("honest", 3, honest).whole(1);

        assertEquals(whole.byChance(), whole.expectedCalibrationError(), .005);
        assertTrue(new Reliability("boasting", 3, boasting).whole(1).expectedCalibrationError() > .1);
    }

    /// Each ask has one relevant pair, at a score of its own that no other ask has: a curve that saw it would be surer.
    @Test
    void noAskIsJudgedByWhatItTaughtItself() {
        List<List<Graded>> asks = IntStream.range(0, 20)
                .mapToObj(ask -> List.of(new Graded(ask == 0 ? 5 : 1, ask == 0), new Graded(0, ask != 0)))
                .toList();
        Logistic all = Logistic.fit(asks.stream().flatMap(List::stream).toList());

        List<Said> said = new CrossFitted(20, 1).said(asks, asks);

        assertEquals(40, said.size());
        double alone = said.stream().mapToDouble(Said::fit).min().orElseThrow();
        assertTrue(alone < all.chance(5) / 10, () -> alone + " where all say " + all.chance(5));
    }

    @Test
    void theSeedDealsTheAsks() {
        SplittableRandom random = new SplittableRandom(7);
        List<List<Graded>> asks = Stream.generate(() -> List.of(new Graded(random.nextDouble(), random.nextBoolean())))
                .limit(30)
                .toList();

        assertEquals(new CrossFitted(30, 1).said(asks, asks), new CrossFitted(30, 1).said(asks, asks));
        assertNotEquals(new CrossFitted(30, 1).said(asks, asks), new CrossFitted(30, 2).said(asks, asks));
    }
}
