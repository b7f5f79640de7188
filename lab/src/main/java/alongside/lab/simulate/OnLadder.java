package alongside.lab.simulate;

import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Router;
import alongside.matching.routing.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// The way of the village: its ladder says when how many are asked, its router whom. What the server does
/// around them, step by step, is done here without a database.
final class OnLadder implements Way {

    private final World world;
    private final Ladder ladder;
    private final Router router = new Router();

    OnLadder(World world, Ladder ladder) {
        this.world = world;
        this.ladder = ladder;
    }

    @Override
    public void raised(Course course, long now) {
        course.next = ladder.first(course.ask.byWhen(), start(course));
        world.wakeAt(course, now);
    }

    @Override
    public void wake(Course course, long now) {
        Step next = Objects.requireNonNull(course.next);
        Step step = ladder.newest(course.ask.byWhen(), start(course), zone(course), next, at(now));
        act(course, step, now);
        goOn(course, step, now);
    }

    private void act(Course course, Step step, long now) {
        switch (step.kind()) {
            case WAVE -> invite(course, step, now);
            case AGAIN -> {
                invite(course, step, now);
                if (!at(now).isBefore(watch(course).at())) {
                    world.watching.call(course, now);
                }
            }
            case CIRCLE -> {
                // Nobody has a circle here: the step is taken, and the ladder goes on.
            }
            case WATCH -> watch(course, step, now);
            case DUE -> due(course, step, now);
        }
    }

    /// Where nobody is left to ask, whoever keeps watch is called at once.
    private void invite(Course course, Step step, long now) {
        if (course.isTaken()) {
            return;
        }
        long lot = Draws.about(world.seed, course.ask.number(), ~course.invitations)
                .nextLong();
        Decision decision = router.decide(course.ask.byWhen(), weighed(course, step, now), step.size(), lot);
        decision.invited().forEach(one -> world.inviting.push(course, member(one), now));
        Step first = watch(course);
        if (decision.invited().isEmpty() && course.waiting == 0 && at(now).isBefore(first.at())) {
            watch(course, first, now);
        }
    }

    private List<Candidate> weighed(Course course, Step step, long now) {
        Duration peace = ladder.peace(course.ask.byWhen(), step);
        return world.candidates.free(course, step.size(), now).stream()
                .filter(one -> one.isInPeaceFor(peace))
                .toList();
    }

    private static int member(Decision.Weighed one) {
        return (int) one.candidate().member().getLeastSignificantBits();
    }

    /// The first call may have come before its time; it does not come twice.
    private void watch(Course course, Step step, long now) {
        if (step.number() > 0 || !course.firstWatchTaken) {
            course.firstWatchTaken = true;
            world.watching.call(course, now);
        }
    }

    private void due(Course course, Step step, long now) {
        course.dueMissed |= !course.isHeard();
        lapse(course, now);
        invite(course, step, now);
    }

    private void lapse(Course course, long now) {
        for (int late : world.invitations.waitingOf(course)) {
            world.chances.answered(world.invitations.member(late), false, world.invitations.madeAt(late), now);
        }
        world.talking.takeBack(course);
    }

    private void goOn(Course course, Step step, long now) {
        Step next = ladder.after(course.ask.byWhen(), start(course), zone(course), step);
        boolean hurried = step.kind() == Step.Kind.CIRCLE && at(now).isBefore(step.at());
        course.next = next;
        boolean isNow = hurried && next.kind() == Step.Kind.WAVE;
        world.wakeAt(course, isNow ? now : next.at().toEpochMilli());
    }

    /// Nobody is left of whom was asked last: whoever is asked next is asked now.
    @Override
    public void over(Course course, long now) {
        Step next = Objects.requireNonNull(course.next);
        if (course.waiting == 0
                && !course.isOver()
                && course.wakeAt > now
                && next.kind().isEarlyWhenUsedUp()) {
            world.wakeAt(course, now);
        }
    }

    @Override
    public void back(Course course, long now) {
        course.next = ladder.again(course.ask.byWhen(), start(course), at(now), course.cameBack++);
        world.wakeAt(course, now);
    }

    @Override
    public boolean caresForHelpers() {
        return true;
    }

    @Override
    public long patience(Course course, long now) {
        return ladder.afterYes(course.ask.byWhen(), start(course), at(now))
                .release()
                .toEpochMilli();
    }

    private Step watch(Course course) {
        return ladder.firstWatch(course.ask.byWhen(), start(course));
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
