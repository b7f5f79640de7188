package alongside.matching.circles;

import java.util.Arrays;

/// Who sits where. A circle has one language, that of whoever sat down first, and never more than its most.
final class Seating {

    static final int NOWHERE = -1;

    private final Profiles profiles;
    private final int most;
    private int circles;
    private int[] seats = new int[0];
    private int[] sizes = new int[0];
    private int[] circleOf = new int[0];
    private int[] seatOf = new int[0];

    Seating(Profiles profiles, Terms terms) {
        this.profiles = profiles;
        this.most = terms.most();
    }

    /// @return the number of a circle nobody sits in yet
    int open() {
        if (circles == sizes.length) {
            sizes = Arrays.copyOf(sizes, circles + circles / 2 + 1);
            seats = Arrays.copyOf(seats, sizes.length * most);
        }
        return circles++;
    }

    void sit(int member, int circle) {
        makeKnown(member);
        int size = sizes[circle];
        boolean stranger = size > 0 && language(circle) != profiles.language(member);
        if (circleOf[member] != NOWHERE || size == most || stranger) {
            throw new IllegalStateException("She cannot sit there.");
        }
        seats[circle * most + size] = member;
        circleOf[member] = circle;
        seatOf[member] = size;
        sizes[circle]++;
    }

    private void makeKnown(int member) {
        int known = circleOf.length;
        if (member >= known) {
            circleOf = Arrays.copyOf(circleOf, Math.max(profiles.size(), member + 1));
            seatOf = Arrays.copyOf(seatOf, circleOf.length);
            Arrays.fill(circleOf, known, circleOf.length, NOWHERE);
        }
    }

    /// @return the circle she left
    int rise(int member) {
        int circle = circleOf(member);
        if (circle == NOWHERE) {
            throw new IllegalStateException("She sits nowhere.");
        }
        int last = member(circle, --sizes[circle]);
        seats[circle * most + seatOf[member]] = last;
        seatOf[last] = seatOf[member];
        circleOf[member] = NOWHERE;
        return circle;
    }

    void swap(int one, int other) {
        if (profiles.language(one) != profiles.language(other)) {
            throw new IllegalStateException("They speak no common language.");
        }
        int circle = circleOf[one];
        int seat = seatOf[one];
        place(one, circleOf[other], seatOf[other]);
        place(other, circle, seat);
    }

    private void place(int member, int circle, int seat) {
        seats[circle * most + seat] = member;
        circleOf[member] = circle;
        seatOf[member] = seat;
    }

    int member(int circle, int seat) {
        return seats[circle * most + seat];
    }

    /// Of a circle somebody sits in.
    int language(int circle) {
        return profiles.language(member(circle, 0));
    }

    int size(int circle) {
        return sizes[circle];
    }

    int circles() {
        return circles;
    }

    int circleOf(int member) {
        return member < circleOf.length ? circleOf[member] : NOWHERE;
    }

    /// @return for every member the number of her circle, or −1
    int[] toArray() {
        int[] all = new int[profiles.size()];
        Arrays.setAll(all, this::circleOf);
        return all;
    }
}
