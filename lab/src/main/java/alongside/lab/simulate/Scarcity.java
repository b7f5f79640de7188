package alongside.lab.simulate;

import alongside.matching.routing.Parameters;

/// In which languages help is scarce, measured once a minute as the server does.
final class Scarcity {

    private static final Parameters.Scarce GIVEN = Parameters.OF_THE_VILLAGE.scarce();

    private final World world;
    private final boolean[] scarce;
    private long measuredAt = Long.MIN_VALUE / 2;

    Scarcity(World world) {
        this.world = world;
        scarce = new boolean[world.village.languages()];
    }

    boolean is(int language, long now) {
        if (now - measuredAt > Day.MINUTE) {
            measuredAt = now;
            measure();
        }
        return scarce[language];
    }

    private void measure() {
        int[] asks = new int[scarce.length];
        int[] weight = new int[scarce.length];
        for (Course course : world.courses) {
            if (course.wakeAt != Course.NEVER) {
                asks[course.language]++;
                weight[course.language] += course.ask.weight();
            }
        }
        int[] room = room();
        for (int language = 0; language < scarce.length; language++) {
            scarce[language] = GIVEN.is(asks[language], weight[language], room[language], scarce[language]);
        }
    }

    /// Of all who speak it, whoever sleeps, too.
    private int[] room() {
        int[] room = new int[scarce.length];
        for (int member = 0; member < world.village.size; member++) {
            for (int language = 0; language < room.length; language++) {
                room[language] += world.village.speaks(member, language) ? world.carried.roomLeft(member) : 0;
            }
        }
        return room;
    }
}
