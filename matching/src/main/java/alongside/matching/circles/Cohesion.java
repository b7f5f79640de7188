package alongside.matching.circles;

/// What it costs that two sit in one circle: hours and stages apart, beyond what is near.
final class Cohesion {

    static final int STAGES = 32;

    /// Zones go from −12 to 14: two can be 26 hours apart by name, which is 2 by the clock.
    private static final int HOURS = 26;

    private static final int DAY = 24;

    private final Profiles profiles;
    private final int[] zones = new int[2 * HOURS + 1];
    private final int[] stages = new int[2 * STAGES - 1];

    Cohesion(Profiles profiles, Terms terms) {
        this.profiles = profiles;
        for (int i = 0; i < zones.length; i++) {
            int hours = Math.abs(i - HOURS) % DAY;
            zones[i] = terms.zone() * Math.max(0, Math.min(hours, DAY - hours) - terms.nearZones());
        }
        for (int i = 0; i < stages.length; i++) {
            stages[i] = terms.stage() * Math.max(0, Math.abs(i - STAGES + 1) - terms.nearStages());
        }
    }

    int of(int one, int other) {
        return zones[profiles.zone(one) - profiles.zone(other) + HOURS]
                + stages[profiles.stage(one) - profiles.stage(other) + STAGES - 1];
    }
}
