package alongside.matching.circles;

/// What a change to a circle is worth, without making it.
///
/// The worth of a seating is `covered` × struggles that another of the circle is good at − cohesion over all pairs −
/// `seat` × seats that circles lack to `least`. A struggle counts as covered by what another gives, never by what she
/// gives herself: `once` holds what anyone gives, `twice` what at least two do, and a member is helped with
/// `needs & (twice | once & ~gives)`. Every figure takes O(size × words).
final class Worth {

    /// Instead of a member: nobody leaves, or nobody comes.
    static final int NOBODY = -1;

    private final Profiles profiles;
    private final Terms terms;
    private final Seating seating;
    private final Cohesion cohesion;
    private final int[] circle;

    Worth(Profiles profiles, Terms terms, Seating seating) {
        this.profiles = profiles;
        this.terms = terms;
        this.seating = seating;
        this.cohesion = new Cohesion(profiles, terms);
        this.circle = new int[terms.most() + 1];
    }

    /// What it is worth that two change places; they sit in different circles.
    int swapped(int one, int other) {
        return changed(seating.circleOf(one), one, other) + changed(seating.circleOf(other), other, one);
    }

    int moved(int member, int to) {
        return changed(seating.circleOf(member), member, NOBODY) + joined(member, to);
    }

    int joined(int member, int circle) {
        return changed(circle, NOBODY, member);
    }

    int changed(int circle, int out, int in) {
        return terms.covered() * (covered(circle, out, in) - covered(circle, NOBODY, NOBODY))
                + apart(circle, out, out)
                - apart(circle, out, in)
                + terms.seat() * (lacking(circle, NOBODY, NOBODY) - lacking(circle, out, in));
    }

    /// How many struggles of the circle are covered when `out` has left it and `in` has come.
    int covered(int number, int out, int in) {
        int size = gather(number, out, in);
        int count = 0;
        for (int word = 0; word < profiles.words(); word++) {
            count += covered(size, word);
        }
        return count;
    }

    private int covered(int size, int word) {
        long once = 0;
        long twice = 0;
        for (int seat = 0; seat < size; seat++) {
            long gives = profiles.gives(circle[seat], word);
            twice |= once & gives;
            once |= gives;
        }
        int count = 0;
        for (int seat = 0; seat < size; seat++) {
            long gives = profiles.gives(circle[seat], word);
            count += Long.bitCount(profiles.needs(circle[seat], word) & (twice | once & ~gives));
        }
        return count;
    }

    private int gather(int number, int out, int in) {
        int size = 0;
        for (int seat = 0; seat < seating.size(number); seat++) {
            int member = seating.member(number, seat);
            circle[size] = member;
            size += member == out ? 0 : 1;
        }
        if (in != NOBODY) {
            circle[size++] = in;
        }
        return size;
    }

    /// How far the one is from all others of the circle but `out`.
    private int apart(int number, int out, int one) {
        int sum = 0;
        if (one != NOBODY) {
            for (int seat = 0; seat < seating.size(number); seat++) {
                int other = seating.member(number, seat);
                sum += other == out ? 0 : cohesion.of(one, other);
            }
        }
        return sum;
    }

    private int lacking(int number, int out, int in) {
        int size = seating.size(number) - (out == NOBODY ? 0 : 1) + (in == NOBODY ? 0 : 1);
        return size == 0 ? 0 : Math.max(0, terms.least() - size);
    }

    /// The concerns of a word that somebody of the circle needs and nobody else gives.
    long open(int number, int word) {
        int size = gather(number, NOBODY, NOBODY);
        long given = 0;
        long needed = 0;
        for (int seat = 0; seat < size; seat++) {
            given |= profiles.gives(circle[seat], word);
            needed |= profiles.needs(circle[seat], word);
        }
        return needed & ~given;
    }

    long total() {
        long sum = 0;
        for (int number = 0; number < seating.circles(); number++) {
            sum += of(number);
        }
        return sum;
    }

    private long of(int number) {
        long apart = 0;
        for (int seat = 0; seat < seating.size(number); seat++) {
            apart += apart(number, NOBODY, seating.member(number, seat));
        }
        long covered = covered(number, NOBODY, NOBODY);
        return terms.covered() * covered - apart / 2 - (long) terms.seat() * lacking(number, NOBODY, NOBODY);
    }
}
