package alongside.lab.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theMeanLiesInside() {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int round = 0; round < 200; round++) {
            Interval interval = of(random.doubles(1 + random.nextInt(40)).toArray(), round);
            assertTrue(interval.low() <= interval.mean() && interval.mean() <= interval.high(), interval::toString);
        }
    }

    @Test
    void theSameSeedDrawsTheSameSamples() {
        double[] values = new SplittableRandom(1).doubles(30).toArray();

        assertEquals(of(values, 7), of(values, 7));
        assertNotEquals(of(values, 7), of(values, 8));
    }

    /// Of means of 400 values that are 0 or 1, 95 of 100 lie within 1.96 · 0.5 / 20 of the half.
    @Test
    void itIsAsWideAsTheNormalCurveSays() {
        double[] values = new double[400];
        for (int i = 0; i < values.length; i += 2) {
            values[i] = 1;
        }
        Interval interval = of(values, 1);

        assertEquals(.451, interval.low(), .008);
        assertEquals(.549, interval.high(), .008);
    }

    @Test
    void oneValueIsItsOwnInterval() {
        assertEquals(new Interval(.5, .5, .5), of(new double[] {.5}, 1));
    }

    @Test
    void nothingHasNoInterval() {
        assertNull(Interval.of(new double[0], 1));
    }

    /// Wilson's interval of 7 in 10 and of none in 4, to six decimals.
    @Test
    void aShareIsAsSureAsItsPairsAreMany() {
        assertEquals(new Interval(.7, .396778, .892209), Interval.ofShare(7, 10));
        assertEquals(new Interval(0, 0, .489891), Interval.ofShare(0, 4));
        assertEquals(1, Interval.ofShare(3, 3).high());
    }

    @Test
    void aSampleWithoutTheFigureIsLeftOut() {
        Interval interval = Objects.requireNonNull(
                Interval.of(2, drawn -> drawn[0] == drawn[1] ? OptionalDouble.empty() : OptionalDouble.of(.5), 1));

        assertEquals(new Interval(.5, .5, .5), interval);
    }

    /// Both rankings are of the same asks: where one is twice as good at each, it is twice as good in every sample.
    @Test
    void aRatioIsOfTheSameAsks() {
        double[] others = new SplittableRandom(1).doubles(30).toArray();
        double[] twice = DoubleStream.of(others).map(value -> 2 * value).toArray();

        assertEquals(new Interval(2, 2, 2), Interval.ofRatio(twice, others, 1));
        assertNull(Interval.ofRatio(twice, new double[30], 1));
    }

    /// A sample in which nobody is left to compare with is passed over.
    @Test
    void aSampleWithNothingToCompareWithIsLeftOut() {
        double[] ones = {1, 1};

        assertEquals(new Interval(2, 1, 2), Interval.ofRatio(ones, new double[] {1, 0}, 1));
    }

    private static Interval of(double[] values, long seed) {
        return Objects.requireNonNull(Interval.of(values, seed));
    }
}
