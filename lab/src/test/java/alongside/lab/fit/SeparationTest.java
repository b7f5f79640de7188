package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.calibration.Graded;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrderWithTiesAsHalves() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            List<Graded> some = IntStream.range(0, random.nextInt(2, 20))
                    .mapToObj(at -> new Graded(random.nextInt(5), random.nextBoolean()))
                    .toList();

            OptionalDouble expected = byCounting(some);
            OptionalDouble found = Separation.areaUnderCurve(some);

            assertEquals(expected.isPresent(), found.isPresent());
            assertEquals(expected.orElse(0), found.orElse(0), 1e-12);
        }
    }

    @Test
    void theBestBorderIsRightMostOften() {
        List<Graded> pairs =
                List.of(new Graded(.1, false), new Graded(.4, true), new Graded(.3, false), new Graded(.8, true));

        assertEquals(.35, Separation.best(pairs), 1e-12);
        assertTrue(Double.isInfinite(Separation.best(List.of(new Graded(.5, false)))));
    }

    private static OptionalDouble byCounting(List<Graded> all) {
        return all.stream()
                .filter(Graded::relevant)
                .flatMapToDouble(one -> all.stream()
                        .filter(other -> !other.relevant())
                        .mapToDouble(other -> (1 + Math.signum(one.score() - other.score())) / 2))
                .average();
    }
}
