package alongside.matching.circles;

/// Circles that became too small, filled before anything else is mended: of all who can be spared elsewhere, the one
/// who is worth most there. Takes O(members × size) for every seat.
record Filling(Profiles profiles, Terms terms, Seating seating, Worth worth, Homes homes) {

    /// A circle stays too small where nobody of its language can be spared, or nobody more may be moved.
    void fillAll() {
        for (int circle = 0; circle < seating.circles(); circle++) {
            int found = 0;
            while (isTooSmall(circle) && found != Seating.NOWHERE) {
                found = best(circle);
                move(found, circle);
            }
        }
    }

    private boolean isTooSmall(int circle) {
        return seating.size(circle) > 0 && seating.size(circle) < terms.least();
    }

    private int best(int circle) {
        int best = Seating.NOWHERE;
        int most = Integer.MIN_VALUE;
        for (int member = 0; member < profiles.size(); member++) {
            int gain = canBeSpared(member, circle) ? gain(member, circle) : Integer.MIN_VALUE;
            if (gain > most) {
                best = member;
                most = gain;
            }
        }
        return best;
    }

    private int gain(int member, int circle) {
        return worth.moved(member, circle) - homes.cost(homes.further(member, circle));
    }

    private boolean canBeSpared(int member, int circle) {
        int from = seating.circleOf(member);
        return from != Seating.NOWHERE
                && seating.size(from) > terms.least()
                && profiles.language(member) == seating.language(circle)
                && homes.allow(homes.further(member, circle));
    }

    private void move(int member, int circle) {
        if (member != Seating.NOWHERE) {
            homes.moved(homes.further(member, circle));
            seating.rise(member);
            seating.sit(member, circle);
        }
    }
}
