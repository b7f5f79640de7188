package alongside.matching.circles;

/// Where one may sit down without anyone having to move.
record FreeSeats(Profiles profiles, Terms terms, Seating seating, Worth worth) {

    /// @return the circle that gains most by her, or −1. Takes O(circles × size)
    int best(int member) {
        int best = Seating.NOWHERE;
        int most = Integer.MIN_VALUE;
        for (int circle = 0; circle < seating.circles(); circle++) {
            int gain = isFreeFor(member, circle) ? worth.joined(member, circle) : Integer.MIN_VALUE;
            if (gain > most) {
                best = circle;
                most = gain;
            }
        }
        return best;
    }

    private boolean isFreeFor(int member, int circle) {
        int size = seating.size(circle);
        return size > 0 && size < terms.most() && seating.language(circle) == profiles.language(member);
    }
}
