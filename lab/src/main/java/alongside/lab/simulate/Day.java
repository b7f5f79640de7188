package alongside.lab.simulate;

import java.time.Duration;

/// Day and night where a member is. Times are milliseconds since midnight in the village's zone, a Monday's;
/// nights go from 22 to 7, the quiet hours of whoever chose none.
final class Day {

    static final long MINUTE = Duration.ofMinutes(1).toMillis();
    static final long HOUR = Duration.ofHours(1).toMillis();
    static final long LENGTH = 24 * HOUR;
    private static final long DAWN = 7 * HOUR;
    private static final long NIGHT = 22 * HOUR;

    private Day() {}

    /// @param offset hours from the village's zone
    static boolean isAwake(int offset, long at) {
        long local = local(offset, at);
        return local >= DAWN && local < NIGHT;
    }

    /// When so much time awake has passed; from a night on, it begins in the morning.
    static long after(int offset, long at, long awake) {
        long now = at + untilAwake(offset, at);
        long left = awake;
        for (long today = NIGHT - local(offset, now); left >= today; today = NIGHT - DAWN) {
            left -= today;
            now += today + LENGTH - NIGHT + DAWN;
        }
        return now + left;
    }

    private static long untilAwake(int offset, long at) {
        long local = local(offset, at);
        if (local < DAWN) {
            return DAWN - local;
        }
        return local < NIGHT ? 0 : LENGTH - local + DAWN;
    }

    private static long local(int offset, long at) {
        return Math.floorMod(at + offset * HOUR, LENGTH);
    }
}
