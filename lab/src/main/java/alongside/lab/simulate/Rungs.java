package alongside.lab.simulate;

import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

/// What the village's ladder says of a course.
record Rungs(World world, Ladder ladder) {

    Step first(Course course) {
        return ladder.first(course.ask.byWhen(), start(course));
    }

    Step newest(Course course, long now) {
        Step next = Objects.requireNonNull(course.next);
        return ladder.newest(course.ask.byWhen(), start(course), zone(course), next, at(now));
    }

    Step after(Course course, Step step) {
        return ladder.after(course.ask.byWhen(), start(course), zone(course), step);
    }

    /// It came back, once more.
    Step again(Course course, long now) {
        return ladder.again(course.ask.byWhen(), start(course), at(now), course.cameBack++);
    }

    Step watch(Course course) {
        return ladder.firstWatch(course.ask.byWhen(), start(course));
    }

    /// Whether it is time for whoever keeps watch.
    boolean isWatched(Course course, long now) {
        return !at(now).isBefore(watch(course).at());
    }

    Duration peace(Course course, Step step) {
        return ladder.peace(course.ask.byWhen(), step);
    }

    long release(Course course, long yes) {
        return ladder.afterYes(course.ask.byWhen(), start(course), at(yes))
                .release()
                .toEpochMilli();
    }

    /// Whether nothing comes after the step that is due, and no promised time ends, until then.
    boolean isQuietUntil(Course course, long end, long now) {
        Step after = after(course, newest(course, now));
        return at(end).isBefore(after.at()) && at(end).isBefore(due(course, now));
    }

    /// How much of the promised time has gone by, 0 to 1.
    double waited(Course course, long now) {
        double whole = due(course, now).toEpochMilli() - course.ask.at();
        return course.dueMissed ? 1 : Math.clamp((now - course.ask.at()) / whole, 0, 1);
    }

    private Instant due(Course course, long now) {
        return ladder.due(course.ask.byWhen(), start(course), at(now));
    }

    private static Instant start(Course course) {
        return at(course.ask.at());
    }

    private static Instant at(long time) {
        return Instant.ofEpochMilli(time);
    }

    private ZoneOffset zone(Course course) {
        return ZoneOffset.ofHours(world.village.offset[course.ask.asker()]);
    }
}
