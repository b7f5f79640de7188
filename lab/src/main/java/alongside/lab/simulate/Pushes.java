package alongside.lab.simulate;

import alongside.matching.routing.Parameters;
import java.util.Arrays;

/// How often members were asked, and whom that has silenced.
final class Pushes {

    private static final int MOST_A_DAY = Parameters.OF_THE_VILLAGE.load().mostADay();

    /// Long before the first day.
    private static final long NEVER = Long.MIN_VALUE / 2;

    private final long[] latest;
    private final long[] silentUntil;
    private final int[] today;

    Pushes(int members) {
        latest = new long[MOST_A_DAY * members];
        silentUntil = new long[members];
        today = new int[members];
        Arrays.fill(latest, NEVER);
    }

    /// @param silence for how long she does not look at what comes after this one, if she looked at this one
    void add(int member, long now, long silence) {
        if (!isSilent(member, now)) {
            silentUntil[member] = now + silence;
        }
        int first = MOST_A_DAY * member;
        System.arraycopy(latest, first, latest, first + 1, MOST_A_DAY - 1);
        latest[first] = now;
        today[member]++;
    }

    boolean isSilent(int member, long now) {
        return now < silentUntil[member];
    }

    /// How often she may still be asked within a day.
    int moreToday(int member, long now) {
        int more = 0;
        while (more < MOST_A_DAY && latest[MOST_A_DAY * (member + 1) - 1 - more] <= now - Day.LENGTH) {
            more++;
        }
        return more;
    }

    boolean isNeverAsked(int member) {
        return latest[MOST_A_DAY * member] == NEVER;
    }

    double daysSince(int member, long now) {
        return (double) (now - latest[MOST_A_DAY * member]) / Day.LENGTH;
    }

    int today(int member) {
        return today[member];
    }

    void dawn() {
        Arrays.fill(today, 0);
    }

    /// Someone new is in her place.
    void forget(int member) {
        Arrays.fill(latest, MOST_A_DAY * member, MOST_A_DAY * (member + 1), NEVER);
        silentUntil[member] = 0;
    }
}
