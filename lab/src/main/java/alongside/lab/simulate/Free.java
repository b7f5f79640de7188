package alongside.lab.simulate;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Parameters;

/// Who is free for an ask, by the rules the village never weighs against anything.
final class Free {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();

    private final World world;

    Free(World world) {
        this.world = world;
    }

    boolean is(int member, Course course, long now) {
        return hasRoom(member, course)
                && !world.carried.restsAt(member, now)
                && more(member, now) > 0
                && (course.ask.byWhen() != ByWhen.TONIGHT || world.village.isAwake(member, now));
    }

    /// About how many asks she may still be asked now.
    int more(int member, long now) {
        return Math.min(LOAD.mostWaiting() - world.invitations.waiting(member), world.pushes.moreToday(member, now));
    }

    /// Who is left when nothing but language and room are looked at.
    boolean hasRoom(int member, Course course) {
        return understands(member, course)
                && !world.leaving[member]
                && world.carried.roomLeft(member) >= course.ask.weight();
    }

    /// Who is left when nothing but language is looked at.
    boolean understands(int member, Course course) {
        return member != course.ask.asker()
                && world.village.speaks(member, course.language)
                && !course.hasAsked(member);
    }
}
