package alongside.lab.chance;

import java.time.ZonedDateTime;
import java.util.SplittableRandom;

/// One made-up member: how willing she is, and at which hours. Her hours keep to no part of the week the engine knows.
final class Habits {

    private static final double MEAN = 0.3;

    /// Most are quiet: the density falls from 0 on.
    private static final double TAIL = 1 / (1 / MEAN - 1);

    private static final int AWAKE = 7;
    private static final int ASLEEP = 22;
    private static final double NIGHTS = 0.1;

    private final double askedADay;
    private final double pull;
    private final int from;
    private final int hours;
    private final boolean workdaysOnly;
    private double willing;

    /// @param pull by how much, in log-odds, her own hours are above and all others below what she does overall
    Habits(SplittableRandom random, double pull) {
        this.pull = pull;
        willing = willing(random);
        askedADay = Math.min(3, 0.2 * Math.exp(random.nextGaussian()));
        from = random.nextInt(24);
        hours = random.nextInt(6, 11);
        workdaysOnly = random.nextBoolean();
    }

    private static double willing(SplittableRandom random) {
        return 1 - Math.pow(1 - random.nextDouble(), TAIL);
    }

    /// A hard month begins, or ends.
    void change(SplittableRandom random) {
        willing = willing(random);
    }

    boolean isAsked(SplittableRandom random, int timesADay) {
        return random.nextDouble() < askedADay / timesADay;
    }

    static int hour(SplittableRandom random) {
        return random.nextDouble() < NIGHTS
                ? (ASLEEP + random.nextInt(24 - ASLEEP + AWAKE)) % 24
                : random.nextInt(AWAKE, ASLEEP);
    }

    double chance(ZonedDateTime asked) {
        double odds = Math.log(Math.clamp(willing, 0.002, 0.998) / (1 - Math.clamp(willing, 0.002, 0.998)));
        return 1 / (1 + Math.exp(-odds - (isHerHour(asked) ? pull : -pull)));
    }

    private boolean isHerHour(ZonedDateTime asked) {
        boolean inDay = Math.floorMod(asked.getHour() - from, 24) < hours;
        return inDay && (!workdaysOnly || asked.getDayOfWeek().getValue() < 6);
    }
}
