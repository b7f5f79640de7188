package alongside.lab.faults;

/// What a round, or all of them, came to. The names are those of the line that is printed.
record Findings(
        int acknowledged,
        int lost,
        int doubled,
        int misdelivered,
        int overRoom,
        int withoutNextStep,
        double readySecondsMax,
        long helpMsMax) {

    static final Findings NONE = new Findings(0, 0, 0, 0, 0, 0, 0, 0);

    Findings and(Findings other) {
        return new Findings(
                acknowledged + other.acknowledged,
                lost + other.lost,
                doubled + other.doubled,
                misdelivered + other.misdelivered,
                overRoom + other.overRoom,
                withoutNextStep + other.withoutNextStep,
                Math.max(readySecondsMax, other.readySecondsMax),
                Math.max(helpMsMax, other.helpMsMax));
    }

    boolean isWell() {
        return lost + doubled + misdelivered + overRoom + withoutNextStep == 0 && helpMsMax < Help.NEVER;
    }
}
