package alongside.lab.simulate;

import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Router;
import alongside.matching.routing.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// The way of the village: its ladder says when how many are asked, its router whom. What the server does
/// around them, step by step, is done here without a database.
final class OnLadder implements Way {

    private final World world;
    private final Rungs rungs;
    private final Router router = new Router();
    private final OnLadderTogether together;

    OnLadder(World world, Ladder ladder) {
        this.world = world;
        rungs = new Rungs(world, ladder);
        together = new OnLadderTogether(world, rungs, this);
    }

    @Override
    public void raised(Course course, long now) {
        course.next = rungs.first(course);
        world.wakeAt(course, now);
    }

    @Override
    public void wake(Course course, long now) {
        if (!together.takes(course, now)) {
            Step step = rungs.newest(course, now);
            act(course, step, now);
            goOn(course, step, now);
        }
    }

    private void act(Course course, Step step, long now) {
        switch (step.kind()) {
            case WAVE -> invite(course, step, now);
            case AGAIN -> {
                invite(course, step, now);
                if (rungs.isWatched(course, now)) {
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

    private void invite(Course course, Step step, long now) {
        if (!course.isTaken()) {
            List<Candidate> weighed = weighed(course, step, now);
            send(course, router.decide(course.ask.byWhen(), weighed, step.size(), lot(course)), now);
        }
    }

    /// Breaks ties.
    long lot(Course course) {
        return Draws.about(world.seed, course.ask.number(), ~course.invitations).nextLong();
    }

    /// Where nobody is left to ask, whoever keeps watch is called at once.
    void send(Course course, Decision decision, long now) {
        decision.invited().forEach(one -> world.inviting.push(course, member(one), now));
        if (decision.weighed().isEmpty() && course.waiting == 0 && !rungs.isWatched(course, now)) {
            watch(course, rungs.watch(course), now);
        }
    }

    List<Candidate> weighed(Course course, Step step, long now) {
        Duration peace = rungs.peace(course, step);
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

    void goOn(Course course, Step step, long now) {
        Step next = rungs.after(course, step);
        boolean hurried = step.kind() == Step.Kind.CIRCLE && now < step.at().toEpochMilli();
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
        course.next = rungs.again(course, now);
        world.wakeAt(course, now);
    }

    @Override
    public boolean caresForHelpers() {
        return true;
    }

    @Override
    public long patience(Course course, long now) {
        return rungs.release(course, now);
    }
}
