package alongside.lab.simulate;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Parameters;
import alongside.matching.routing.Step;
import alongside.matching.routing.Together;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Waves of several asks taken at once while help is scarce: those that can wait do, until the minute ends. An ask for
/// tonight never waits, nor does any other step, nor a wave after which something else is due before.
final class OnLadderTogether {

    private static final long WINDOW =
            Parameters.OF_THE_VILLAGE.scarce().window().toMillis();

    /// As many as the server locks at once; the others come right after.
    private static final int MOST = 64;

    private final World world;
    private final Rungs rungs;
    private final OnLadder alone;
    private final Scarcity scarcity;
    private final Together together = new Together();
    private final Set<Course> waiting = new LinkedHashSet<>();

    OnLadderTogether(World world, Rungs rungs, OnLadder alone) {
        this.world = world;
        this.rungs = rungs;
        this.alone = alone;
        scarcity = new Scarcity(world);
    }

    private record Due(Course course, Step step) {}

    /// @return false when the step that is due has to be taken alone
    boolean takes(Course course, long now) {
        if (!isWave(course, now)) {
            return false;
        }
        waiting.add(course);
        if (now < end(now) && rungs.isQuietUntil(course, end(now), now)) {
            world.wakeAt(course, end(now));
        } else {
            takeAll(now);
        }
        return true;
    }

    private boolean isWave(Course course, long now) {
        return course.ask.byWhen() != ByWhen.TONIGHT
                && scarcity.is(course.language, now)
                && Objects.requireNonNull(course.next).kind() == Step.Kind.WAVE
                && rungs.newest(course, now).kind() == Step.Kind.WAVE;
    }

    private static long end(long now) {
        return Math.ceilDiv(now, WINDOW) * WINDOW;
    }

    private void takeAll(long now) {
        waiting.removeIf(course -> course.wakeAt < now);
        List<Course> due = waiting.stream()
                .filter(course -> course.wakeAt == now && isWave(course, now))
                .sorted(Comparator.comparingInt(course -> course.ask.number()))
                .toList();
        take(
                due.stream()
                        .limit(MOST)
                        .map(course -> new Due(course, rungs.newest(course, now)))
                        .toList(),
                now);
        due.stream().skip(MOST).forEach(course -> world.wakeAt(course, now));
    }

    private void take(List<Due> due, long now) {
        List<Due> wanted = due.stream().filter(one -> !one.course.isTaken()).toList();
        List<Together.Asking> asking =
                wanted.stream().map(one -> asking(one, now)).toList();
        List<Decision> made =
                together.decide(asking, member -> world.free.more((int) member.getLeastSignificantBits(), now));
        for (int i = 0; i < made.size(); i++) {
            alone.send(wanted.get(i).course, made.get(i), now);
        }
        due.forEach(one -> {
            waiting.remove(one.course);
            alone.goOn(one.course, one.step, now);
        });
    }

    private Together.Asking asking(Due one, long now) {
        Course course = one.course;
        return new Together.Asking(
                course.ask.byWhen(),
                course.ask.weight(),
                rungs.waited(course, now),
                alone.weighed(course, one.step, now),
                one.step.size(),
                alone.lot(course));
    }
}
