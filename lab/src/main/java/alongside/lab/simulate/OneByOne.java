package alongside.lab.simulate;

/// One member after the other, the best fit with room first; the next one after an hour, or at once after a
/// *not now*.
record OneByOne(World world) implements Way {

    @Override
    public void raised(Course course, long now) {
        next(course, now);
    }

    @Override
    public void wake(Course course, long now) {
        next(course, now);
    }

    private void next(Course course, long now) {
        if (!course.isTaken()) {
            for (int member : world.candidates.withRoom(course)) {
                world.inviting.push(course, member, now);
            }
        }
        world.wakeAt(course, now + Day.HOUR);
    }

    @Override
    public void over(Course course, long now) {
        if (!course.isOver() && course.waiting == 0) {
            next(course, now);
        }
    }

    @Override
    public void back(Course course, long now) {
        next(course, now);
    }

    @Override
    public boolean caresForHelpers() {
        return true;
    }

    /// As long as it waits for an answer.
    @Override
    public long patience(Course course, long now) {
        return now + Day.HOUR;
    }
}
