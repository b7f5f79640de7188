package alongside.lab.simulate;

import java.util.List;
import java.util.function.Function;

/// The simulated days under one policy: takes what happens in its order, and gives it to whoever it concerns.
final class World {

    final Village village;
    final long seed;
    final List<Course> courses;
    final Agenda agenda = new Agenda();
    final Carried carried;
    final Pushes pushes;
    final Chances chances;
    final Invitations invitations;
    final boolean[] leaving;
    final Free free;
    final Candidates candidates;
    final Way way;
    final Inviting inviting;
    final Talking talking;
    final Watching watching;
    private final Leaving departures;

    World(Village village, List<Raised> asks, long seed, Function<World, Way> policy) {
        this.village = village;
        this.seed = seed;
        courses = asks.stream()
                .map(ask -> new Course(ask, village.language[ask.asker()]))
                .toList();
        carried = new Carried(village.room);
        pushes = new Pushes(village.size);
        chances = new Chances(village);
        invitations = new Invitations(village.size, asks.size());
        leaving = new boolean[village.size];
        free = new Free(this);
        candidates = new Candidates(this);
        inviting = new Inviting(this);
        talking = new Talking(this);
        watching = new Watching(this);
        departures = new Leaving(this);
        way = policy.apply(this);
    }

    /// Everything that happens before then.
    World until(long end) {
        courses.forEach(course -> agenda.put(course.ask.at(), Agenda.Kind.RAISED, course.ask.number()));
        for (int day = 1; day * Day.LENGTH < end; day++) {
            agenda.put(day * Day.LENGTH, Agenda.Kind.DAWN, day);
        }
        while (!agenda.isEmpty() && agenda.time() < end) {
            long now = agenda.time();
            Agenda.Kind kind = agenda.kind();
            int what = agenda.what();
            agenda.remove();
            take(kind, what, now);
        }
        return this;
    }

    private void take(Agenda.Kind kind, int what, long now) {
        switch (kind) {
            case RAISED -> way.raised(courses.get(what), now);
            case WAKE -> wake(courses.get(what), now);
            case REACTED -> talking.reacted(what, now);
            case WORDS -> talking.words(what, now);
            case RELEASED -> talking.released(what, now);
            case PUT_DOWN -> talking.putDown(what, now);
            case WATCHED -> watching.words(what, now);
            case UNWATCHED -> watching.closed(what, now);
            case DAWN -> departures.dawn(what);
        }
    }

    /// An alarm may ring for a time that was moved since.
    private void wake(Course course, long now) {
        if (course.wakeAt == now && !course.isOver()) {
            way.wake(course, now);
        }
    }

    void wakeAt(Course course, long at) {
        course.wakeAt = at;
        agenda.put(at, Agenda.Kind.WAKE, course.ask.number());
    }
}
