package alongside.lab.simulate;

import java.util.SplittableRandom;

/// Asks members, and knows what they will do.
final class Inviting {

    private final World world;

    Inviting(World world) {
        this.world = world;
    }

    /// One member, by an invitation of her own.
    void push(Course course, int member, long now) {
        boolean silent = world.pushes.isSilent(member, now);
        boolean full = world.carried.roomLeft(member) < course.ask.weight();
        double overRoom = full ? world.village.assumptions.answers().overRoom() : 1;
        Reaction reaction = reaction(course, member, silent ? 0 : overRoom);
        world.pushes.add(member, now, Math.round(reaction.silenceHours() * Day.HOUR));
        course.asleep += world.village.isAwake(member, now) ? 0 : 1;
        ask(course, member, !silent && reaction.answers(), reaction, now);
    }

    /// One of many who may read it: she answers with a yes, or not at all.
    void show(Course course, int reader, long now) {
        Reaction reaction =
                reaction(course, reader, world.village.assumptions.board().nobodyInParticular());
        ask(course, reader, reaction.answers() && reaction.yes(), reaction, now);
    }

    private Reaction reaction(Course course, int member, double share) {
        double fit = world.village.strengths.best(member, course.ask.topic(), course.ask.side());
        SplittableRandom random = Draws.about(world.seed, course.ask.number(), member);
        return Reaction.of(
                world.village.assumptions.answers(), world.village.responsiveness[member], fit, share, random);
    }

    private void ask(Course course, int member, boolean answers, Reaction reaction, long now) {
        double fit = world.village.strengths.best(member, course.ask.topic(), course.ask.side());
        int invitation = world.invitations.add(course, member, fit, reaction.yes(), now);
        course.asked(member);
        course.invitations++;
        if (answers) {
            long at = world.village.awakeFor(member, now, reaction.minutes());
            world.agenda.put(at, Agenda.Kind.REACTED, invitation);
        }
    }
}
