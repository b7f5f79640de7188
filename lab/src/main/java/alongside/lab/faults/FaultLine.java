package alongside.lab.faults;

/// The line of one fault. No rounds: this computer does not let it happen.
record FaultLine(
        String fault,
        int rounds,
        int acknowledged,
        int lost,
        int doubled,
        int misdelivered,
        int overRoom,
        int withoutNextStep,
        double readySecondsMax,
        long helpMsMax) {

    static FaultLine of(Fault fault, int rounds, Findings all) {
        return new FaultLine(
                fault.said(),
                rounds,
                all.acknowledged(),
                all.lost(),
                all.doubled(),
                all.misdelivered(),
                all.overRoom(),
                all.withoutNextStep(),
                all.readySecondsMax(),
                all.helpMsMax());
    }
}
