package alongside.lab.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DayTest {

    @Test
    void nightGoesFromTenToSevenWhereSheIs() {
        assertFalse(Day.isAwake(0, 7 * Day.HOUR - 1));
        assertTrue(Day.isAwake(0, 7 * Day.HOUR));
        assertTrue(Day.isAwake(0, 22 * Day.HOUR - 1));
        assertFalse(Day.isAwake(0, 22 * Day.HOUR));
        assertTrue(Day.isAwake(-8, 3 * Day.HOUR));
        assertFalse(Day.isAwake(10, 13 * Day.HOUR));
    }

    @Test
    void anAnswerThatWouldComeAtNightComesInTheMorning() {
        assertEquals(13 * Day.HOUR, Day.after(0, 12 * Day.HOUR, Day.HOUR));
        assertEquals(31 * Day.HOUR + 20 * Day.MINUTE, Day.after(0, 22 * Day.HOUR - 10 * Day.MINUTE, 30 * Day.MINUTE));
        assertEquals(7 * Day.HOUR + 5 * Day.MINUTE, Day.after(0, 2 * Day.HOUR, 5 * Day.MINUTE));
        assertEquals(31 * Day.HOUR + 5 * Day.MINUTE, Day.after(0, 23 * Day.HOUR, 5 * Day.MINUTE));
        assertEquals((24 + 24 + 8) * Day.HOUR, Day.after(0, 8 * Day.HOUR, 30 * Day.HOUR));
    }

    @Test
    void itIsAsLongAsMinuteByMinute() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            int offset = random.nextInt(-11, 13);
            long at = random.nextInt(3 * 24 * 60) * Day.MINUTE;
            long awake = random.nextInt(1, 2000) * Day.MINUTE;
            long left = awake;
            long now = at;
            while (left > 0) {
                left -= Day.isAwake(offset, now) ? Day.MINUTE : 0;
                now += Day.MINUTE;
            }
            long after = Day.after(offset, at, awake);
            assertTrue(after == now || !Day.isAwake(offset, now), round + ": " + after + " is not " + now);
            assertTrue(Day.isAwake(offset, after));
        }
    }
}
