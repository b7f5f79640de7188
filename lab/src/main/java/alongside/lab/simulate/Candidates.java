package alongside.lab.simulate;

import alongside.matching.routing.Candidate;
import alongside.matching.routing.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Everyone the router weighs, found as the server finds them: the nearest who are free, more of them while too
/// few are.
final class Candidates {

    private static final Parameters.Looking LOOKING = Parameters.OF_THE_VILLAGE.looking();

    private final World world;
    private final Nearby nearby;

    Candidates(World world) {
        this.world = world;
        nearby = new Nearby(world.village);
    }

    /// @param size how many are wanted
    List<Candidate> free(Course course, int size, long now) {
        for (int most = LOOKING.nearest(); ; most *= LOOKING.further()) {
            int[] near = nearby.of(course.ask, most);
            List<Candidate> free = new ArrayList<>();
            for (int member : near) {
                if (world.free.is(member, course, now)) {
                    free.add(candidate(member, course.ask, now));
                }
            }
            if (free.size() >= size || near.length < most) {
                return free;
            }
        }
    }

    /// The first who speak the language, whether they have room or not.
    int[] speaking(Course course, int size) {
        for (int most = LOOKING.nearest(); ; most *= LOOKING.further()) {
            int[] near = nearby.of(course.ask, most);
            int[] speaking = Arrays.stream(near)
                    .filter(member -> world.free.understands(member, course))
                    .limit(size)
                    .toArray();
            if (speaking.length == size || near.length < most) {
                return speaking;
            }
        }
    }

    /// The first who has room, or nobody.
    int[] withRoom(Course course) {
        for (int most = LOOKING.nearest(); ; most *= LOOKING.further()) {
            int[] near = nearby.of(course.ask, most);
            int[] one = Arrays.stream(near)
                    .filter(member -> world.free.hasRoom(member, course))
                    .limit(1)
                    .toArray();
            if (one.length == 1 || near.length < most) {
                return one;
            }
        }
    }

    private Candidate candidate(int member, Raised ask, long now) {
        Village village = world.village;
        return new Candidate(
                new UUID(0, member),
                new UUID(1, member),
                village.strengths.best(member, ask.topic(), ask.side()),
                world.carried.roomLeft(member),
                village.room[member],
                village.isAwake(member, now),
                world.pushes.isNeverAsked(member) ? null : world.pushes.daysSince(member, now),
                village.stage[member] == village.stage[ask.asker()],
                village.strengths.best(ask.asker(), village.struggle[member], 0),
                world.chances.of(member, now),
                1);
    }
}
