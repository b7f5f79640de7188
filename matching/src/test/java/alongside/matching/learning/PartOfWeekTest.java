package alongside.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class PartOfWeekTest {

    private static final int WORKDAY_NIGHT = 0;
    private static final int WORKDAY = 1;
    private static final int WORKDAY_EVENING = 2;
    private static final int WEEKEND_NIGHT = 3;

    @Test
    void everyHourBelongsWhollyToTheWeek() {
        for (int hour = 0; hour < PartOfWeek.HOURS; hour++) {
            double sum = 0;
            for (int part = 0; part < PartOfWeek.PARTS; part++) {
                sum += PartOfWeek.share(hour, part);
            }
            assertEquals(1, sum, 1e-12);
        }
    }

    @Test
    void theHoursAreThoseOfTheClockWhereSheIs() {
        assertEquals(0, PartOfWeek.hour(ZonedDateTime.parse("2026-11-23T00:30:00+01:00[Europe/Berlin]")));
        assertEquals(167, PartOfWeek.hour(ZonedDateTime.parse("2026-11-29T23:59:00-05:00[America/New_York]")));
    }

    @Test
    void noonOnAWorkdayIsDayAndNothingElse() {
        assertEquals(1, PartOfWeek.share(12, WORKDAY), 1e-12);
    }

    @Test
    void nearABorderAnHourBelongsToBothSides() {
        // 17 on Monday: the hours 15 and 16 are day, weighing 1 and 2 of 9.
        assertEquals(3 / 9.0, PartOfWeek.share(17, WORKDAY), 1e-12);
        assertEquals(6 / 9.0, PartOfWeek.share(17, WORKDAY_EVENING), 1e-12);
    }

    @Test
    void theWeekIsARing() {
        // The first hour of Monday: the last two of Sunday weigh 1 and 2 of 9, and belong to the weekend's night.
        assertEquals(3 / 9.0, PartOfWeek.share(0, WEEKEND_NIGHT), 1e-12);
        assertEquals(6 / 9.0, PartOfWeek.share(0, WORKDAY_NIGHT), 1e-12);
    }

    @Test
    void theNightAfterFridayBelongsToBothAroundMidnight() {
        int midnight = 5 * 24;
        assertTrue(PartOfWeek.share(midnight, WORKDAY_NIGHT) > 0);
        assertTrue(PartOfWeek.share(midnight, WEEKEND_NIGHT) > PartOfWeek.share(midnight, WORKDAY_NIGHT));
    }
}
