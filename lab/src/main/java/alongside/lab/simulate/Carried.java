package alongside.lab.simulate;

import alongside.matching.routing.Parameters;

/// What helpers carry, and whoever ever carried more than her room.
final class Carried {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();

    private final int[] room;
    private final int[] weight;
    private final long[] restsUntil;
    private final boolean[] wasOver;

    Carried(int[] room) {
        this.room = room;
        weight = new int[room.length];
        restsUntil = new long[room.length];
        wasOver = new boolean[room.length];
    }

    int roomLeft(int member) {
        return room[member] - weight[member];
    }

    boolean carriesNothing(int member) {
        return weight[member] == 0;
    }

    /// After something heavy she is left in peace for a while.
    boolean restsAt(int member, long now) {
        return now < restsUntil[member];
    }

    void takeUp(int member, int more) {
        weight[member] += more;
        wasOver[member] |= weight[member] > room[member];
    }

    void putDown(int member, int less, long now) {
        weight[member] -= less;
        if (less == LOAD.heavyWeight()) {
            restsUntil[member] = now + LOAD.restAfterHeavy().toMillis();
        }
    }

    double shareEverOver() {
        int over = 0;
        for (boolean was : wasOver) {
            over += was ? 1 : 0;
        }
        return (double) over / wasOver.length;
    }
}
