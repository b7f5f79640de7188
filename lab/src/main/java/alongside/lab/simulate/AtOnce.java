package alongside.lab.simulate;

import java.util.SplittableRandom;

/// Ways that ask once and then wait: the nearest few by invitation, as a recommender does, or whoever looks at
/// a board, as in a forum, or both. They know nothing of room, of sleep or of who was asked before. In their
/// favour whoever says yes always writes.
///
/// @param size how many are invited
/// @param board whether it stands on a board
record AtOnce(World world, int size, boolean board) implements Way {

    @Override
    public void raised(Course course, long now) {
        for (int member : world.candidates.speaking(course, size)) {
            world.inviting.push(course, member, now);
        }
        if (board) {
            show(course, now);
        }
    }

    private void show(Course course, long now) {
        int readers = world.village.assumptions.board().readers();
        SplittableRandom random = Draws.about(world.seed, Integer.MAX_VALUE, course.ask.number());
        random.ints(readers, 0, world.village.size)
                .distinct()
                .filter(reader -> world.free.understands(reader, course))
                .forEach(reader -> world.inviting.show(course, reader, now));
    }

    @Override
    public void wake(Course course, long now) {}

    @Override
    public void over(Course course, long now) {}

    @Override
    public void back(Course course, long now) {}

    @Override
    public boolean caresForHelpers() {
        return false;
    }

    @Override
    public long patience(Course course, long now) {
        return now;
    }
}
