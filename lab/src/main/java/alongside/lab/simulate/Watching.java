package alongside.lab.simulate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Those who keep watch, called one after the other. In the village to keep watch takes no room. Here words of
/// a keeper do, until a member is with her or the talk is over, and keepers without room are not called: so
/// this rung counts only as far as keepers can carry it.
final class Watching {

    private final World world;
    private final Assumptions.Watch given;
    private final int[] keepers;
    private final long[] lastCalled;

    Watching(World world) {
        this.world = world;
        given = world.village.assumptions.watch();
        int count = Math.max(1, (int) Math.round(given.share() * world.village.size));
        keepers = Draws.about(world.seed, Long.MAX_VALUE, 0)
                .ints(0, world.village.size)
                .distinct()
                .limit(count)
                .toArray();
        lastCalled = new long[count];
        Arrays.fill(lastCalled, Course.NEVER);
    }

    /// Whoever was not called for longest, and is not the one who asks.
    void call(Course course, long now) {
        if (!course.isHeard()) {
            IntStream.range(0, keepers.length)
                    .filter(keeper -> isFree(keepers[keeper], course))
                    .boxed()
                    .min(Comparator.comparingLong(keeper -> lastCalled[keeper]))
                    .ifPresent(keeper -> call(course, keeper, now));
        }
    }

    private boolean isFree(int member, Course course) {
        return member != course.ask.asker() && world.carried.roomLeft(member) >= course.ask.weight();
    }

    private void call(Course course, int keeper, long now) {
        lastCalled[keeper] = now;
        course.calls++;
        Assumptions.Answers answers = world.village.assumptions.answers();
        SplittableRandom random = Draws.about(world.seed, course.ask.number(), now);
        if (random.nextDouble() < given.answers()) {
            double minutes = Draws.logNormal(random, answers.minutes(), answers.spread());
            int member = keepers[keeper];
            course.called = member;
            world.agenda.put(world.village.awakeFor(member, now, minutes), Agenda.Kind.WATCHED, course.ask.number());
        }
    }

    void words(int ask, long now) {
        Course course = world.courses.get(ask);
        if (!course.isHeard() && isFree(course.called, course)) {
            course.heardAt = now;
            course.watcher = course.called;
            world.carried.takeUp(course.watcher, course.ask.weight());
            long until = now + world.talking.length(Draws.about(world.seed, ask, now));
            world.agenda.put(until, Agenda.Kind.UNWATCHED, ask);
        }
    }

    /// Another mama is with her now.
    void putDown(Course course, long now) {
        if (course.watcher != Course.NOBODY) {
            world.carried.putDown(course.watcher, course.ask.weight(), now);
            course.watcher = Course.NOBODY;
        }
    }

    /// She closed it with the keeper.
    void closed(int ask, long now) {
        Course course = world.courses.get(ask);
        if (course.watcher != Course.NOBODY) {
            putDown(course, now);
            course.closed = true;
            course.wakeAt = Course.NEVER;
            world.talking.takeBack(course);
        }
    }
}
