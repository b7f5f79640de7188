package alongside.matching.text;

/// The age of a child as far as routing and a veil may know it.
public enum AgeBand {
    NEWBORN(3),
    BABY(12),
    TODDLER(36),
    PRESCHOOL(72),
    SCHOOL(144),
    TEEN(Integer.MAX_VALUE);

    private final int below;

    AgeBand(int below) {
        this.below = below;
    }

    /// @param months age in months; one not yet born is a newborn
    public static AgeBand of(int months) {
        for (AgeBand band : values()) {
            if (months < band.below) {
                return band;
            }
        }
        return TEEN;
    }
}
