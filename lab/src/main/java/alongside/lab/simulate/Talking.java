package alongside.lab.simulate;

import alongside.matching.routing.Parameters;
import java.util.SplittableRandom;

/// From an answer to an invitation to the end of a talk.
final class Talking {

    private static final double QUIET_DAYS =
            Parameters.OF_THE_VILLAGE.load().quiet().toDays();

    private final World world;

    Talking(World world) {
        this.world = world;
    }

    void reacted(int invitation, long now) {
        if (!world.invitations.isWaiting(invitation)) {
            return;
        }
        Course course = world.invitations.course(invitation);
        boolean full = world.way.caresForHelpers()
                && world.carried.roomLeft(world.invitations.member(invitation)) < course.ask.weight();
        if (world.invitations.isYes(invitation) && !course.isTaken() && !course.isOver() && !full) {
            accept(invitation, course, now);
        } else {
            world.invitations.end(invitation, Invitations.State.ENDED);
            world.way.over(course, now);
        }
    }

    private void accept(int invitation, Course course, long now) {
        int helper = world.invitations.member(invitation);
        world.invitations.end(invitation, Invitations.State.ACCEPTED);
        world.carried.takeUp(helper, course.ask.weight());
        world.chances.answered(helper, true, world.invitations.madeAt(invitation), now);
        course.taken = invitation;
        course.takenAt = now;
        course.accepted++;
        if (world.way.caresForHelpers()) {
            course.wakeAt = course.isHeard() ? Course.NEVER : course.wakeAt;
            takeBack(course);
            lapse(helper, now);
        }
        await(invitation, course, now);
    }

    void takeBack(Course course) {
        for (int other : world.invitations.waitingOf(course)) {
            world.invitations.end(other, Invitations.State.ENDED);
        }
    }

    /// What she has no room for any more goes on to others.
    private void lapse(int helper, long now) {
        for (int other : world.invitations.waitingFor(helper)) {
            Course course = world.invitations.course(other);
            if (world.invitations.isWaiting(other) && course.ask.weight() > world.carried.roomLeft(helper)) {
                world.invitations.end(other, Invitations.State.ENDED);
                world.way.over(course, now);
            }
        }
    }

    private void await(int invitation, Course course, long now) {
        Assumptions.Talks talks = world.village.assumptions.talks();
        SplittableRandom random = about(invitation);
        double minutes = Draws.logNormal(random, talks.minutes(), talks.spread());
        boolean wordless = random.nextDouble() < talks.wordless();
        boolean writesWhenReminded = random.nextBoolean();
        long release = world.way.patience(course, now);
        long words = now + Math.round(minutes * Day.MINUTE) + (wordless ? (release - now) / 2 : 0);
        if (world.way.caresForHelpers() && (words >= release || (wordless && !writesWhenReminded))) {
            world.agenda.put(release, Agenda.Kind.RELEASED, invitation);
        } else {
            world.agenda.put(words, Agenda.Kind.WORDS, invitation);
        }
    }

    void words(int invitation, long now) {
        Course course = world.invitations.course(invitation);
        course.helpedAt = now;
        course.heardAt = course.isHeard() ? course.heardAt : now;
        course.helper = world.invitations.member(invitation);
        course.fit = world.invitations.fit(invitation);
        course.wakeAt = Course.NEVER;
        world.watching.putDown(course, now);
        world.agenda.put(now + length(about(invitation)), Agenda.Kind.PUT_DOWN, invitation);
    }

    /// How long a talk weighs on her room.
    long length(SplittableRandom random) {
        Assumptions.Talks talks = world.village.assumptions.talks();
        double days = Draws.logNormal(random, talks.days(), talks.daysSpread());
        double quiet = random.nextDouble() < talks.closed() ? 0 : QUIET_DAYS;
        return Math.round((days + quiet) * Day.LENGTH);
    }

    void released(int invitation, long now) {
        Course course = world.invitations.course(invitation);
        int helper = world.invitations.member(invitation);
        world.chances.cameWithoutWords(helper, world.invitations.madeAt(invitation), course.takenAt, now);
        putDown(invitation, now);
        course.taken = Course.NOBODY;
        if (!course.isOver() && !course.isHeard()) {
            world.way.back(course, now);
        }
    }

    void putDown(int invitation, long now) {
        Course course = world.invitations.course(invitation);
        world.carried.putDown(world.invitations.member(invitation), course.ask.weight(), now);
    }

    private SplittableRandom about(int invitation) {
        int ask = world.invitations.course(invitation).ask.number();
        return Draws.about(~world.seed, ask, world.invitations.member(invitation));
    }
}
