package alongside.lab.simulate;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Every invitation there ever was, numbered from 0, in plain arrays; those of an ask, and those of a member,
/// are chained from the newest back.
final class Invitations {

    enum State {
        WAITING,
        ACCEPTED,
        /// *Not now*, lapsed or taken back.
        ENDED
    }

    private static final int NONE = -1;
    private static final int FIRST = 1024;

    private int count;
    private Course[] courses = new Course[FIRST];
    private int[] members = new int[FIRST];
    private float[] fits = new float[FIRST];
    private State[] states = new State[FIRST];
    private boolean[] yes = new boolean[FIRST];
    private long[] madeAt = new long[FIRST];
    private int[] olderOfMember = new int[FIRST];
    private int[] olderOfAsk = new int[FIRST];
    private final int[] newestOfMember;
    private final int[] newestOfAsk;
    private final int[] waiting;

    Invitations(int members, int asks) {
        newestOfMember = new int[members];
        newestOfAsk = new int[asks];
        waiting = new int[members];
        Arrays.fill(newestOfMember, NONE);
        Arrays.fill(newestOfAsk, NONE);
    }

    /// @param willSayYes what she answers, should she answer in time
    int add(Course course, int member, double fit, boolean willSayYes, long now) {
        if (count == members.length) {
            grow(2 * count);
        }
        courses[count] = course;
        members[count] = member;
        fits[count] = (float) fit;
        states[count] = State.WAITING;
        yes[count] = willSayYes;
        madeAt[count] = now;
        olderOfMember[count] = newestOfMember[member];
        olderOfAsk[count] = newestOfAsk[course.ask.number()];
        newestOfMember[member] = count;
        newestOfAsk[course.ask.number()] = count;
        waiting[member]++;
        course.waiting++;
        return count++;
    }

    private void grow(int size) {
        courses = Arrays.copyOf(courses, size);
        members = Arrays.copyOf(members, size);
        fits = Arrays.copyOf(fits, size);
        states = Arrays.copyOf(states, size);
        yes = Arrays.copyOf(yes, size);
        madeAt = Arrays.copyOf(madeAt, size);
        olderOfMember = Arrays.copyOf(olderOfMember, size);
        olderOfAsk = Arrays.copyOf(olderOfAsk, size);
    }

    void end(int invitation, State state) {
        states[invitation] = state;
        waiting[members[invitation]]--;
        courses[invitation].waiting--;
    }

    /// Those of a member that wait for her. Older ones that ended are cut off, so that this stays short.
    int[] waitingFor(int member) {
        int[] found = chain(newestOfMember[member], olderOfMember);
        newestOfMember[member] = found.length == 0 ? NONE : found[0];
        for (int i = 0; i < found.length; i++) {
            olderOfMember[found[i]] = i + 1 < found.length ? found[i + 1] : NONE;
        }
        return found;
    }

    int[] waitingOf(Course course) {
        return chain(newestOfAsk[course.ask.number()], olderOfAsk);
    }

    private int[] chain(int newest, int[] older) {
        return IntStream.iterate(newest, at -> at != NONE, at -> older[at])
                .filter(at -> states[at] == State.WAITING)
                .toArray();
    }

    int waiting(int member) {
        return waiting[member];
    }

    Course course(int invitation) {
        return courses[invitation];
    }

    int member(int invitation) {
        return members[invitation];
    }

    double fit(int invitation) {
        return fits[invitation];
    }

    long madeAt(int invitation) {
        return madeAt[invitation];
    }

    boolean isWaiting(int invitation) {
        return states[invitation] == State.WAITING;
    }

    boolean isYes(int invitation) {
        return yes[invitation];
    }
}
