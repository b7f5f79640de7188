package alongside.matching.learning;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/// The 168 hours of a week in six parts: night, day and evening, of workdays and of Saturday and Sunday. Few answers
/// say something about a part, and nothing about an hour. Near the border of two parts an hour belongs to both.
final class PartOfWeek {

    static final int PARTS = 6;
    static final int HOURS = 168;

    private static final int DAY_BEGINS = 7;
    private static final int EVENING_BEGINS = 17;
    private static final int NIGHT_BEGINS = 22;

    /// Of the hour itself and the two on each side of it, in ninths.
    private static final int[] AROUND = {1, 2, 3, 2, 1};

    private static final double[] SHARES = shares();

    private PartOfWeek() {}

    /// @return 0 for the first hour of Monday, by the clock where she is, to 167
    static int hour(ZonedDateTime time) {
        return (time.getDayOfWeek().getValue() - 1) * 24 + time.getHour();
    }

    /// How far an hour belongs to a part; the shares of an hour sum to 1.
    static double share(int hour, int part) {
        return SHARES[hour * PARTS + part];
    }

    private static double[] shares() {
        double[] shares = new double[HOURS * PARTS];
        for (int hour = 0; hour < HOURS; hour++) {
            for (int i = 0; i < AROUND.length; i++) {
                int near = Math.floorMod(hour + i - AROUND.length / 2, HOURS);
                shares[hour * PARTS + part(near)] += AROUND[i] / 9.0;
            }
        }
        return shares;
    }

    private static int part(int hour) {
        int ofDay = hour % 24;
        int inDay = ofDay < DAY_BEGINS || ofDay >= NIGHT_BEGINS ? 0 : ofDay < EVENING_BEGINS ? 1 : 2;
        boolean weekend = hour / 24 >= DayOfWeek.SATURDAY.getValue() - 1;
        return weekend ? inDay + PARTS / 2 : inDay;
    }
}
