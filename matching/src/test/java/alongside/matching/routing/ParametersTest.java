package alongside.matching.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private final Parameters.Scarce scarce = new Parameters.Scarce(0.5, 0.8, 4, Duration.ofMinutes(1));

    @Test
    void fromAHeavyAskOnAYesTakesMoreRoom() {
        Parameters.Load load = Parameters.OF_THE_VILLAGE.load();
        assertEquals(1, load.weight(load.heavyFrom() - 1));
        assertEquals(load.heavyWeight(), load.weight(load.heavyFrom()));
    }

    @Test
    void helpIsScarceAboveAShareOfTheRoom() {
        assertFalse(scarce.is(10, 50, 100, false));
        assertTrue(scarce.is(10, 51, 100, false));
        assertTrue(scarce.is(10, 1, 0, false));
    }

    @Test
    void onceScarceItStaysSoForAWhile() {
        assertTrue(scarce.is(10, 41, 100, true));
        assertFalse(scarce.is(10, 40, 100, true));
    }

    @Test
    void aFewAsksHaveNothingToShareOut() {
        assertFalse(scarce.is(3, 100, 10, true));
        assertTrue(scarce.is(4, 100, 10, false));
    }

    @Test
    void aHostMayChangeFromWhereItIsScarce() {
        assertFalse(scarce.withFrom(Double.POSITIVE_INFINITY).is(10, 1_000, 1, false));
        assertTrue(scarce.withFrom(0.1).is(10, 11, 100, false));
    }
}
