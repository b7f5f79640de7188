package alongside.matching.circles;

/// What it costs to take someone out of the circle she knows, and how many that may happen to.
final class Homes {

    private final Seating seating;
    private final int[] homes;
    private final int price;
    private final int most;
    private int away;

    private Homes(Seating seating, int[] homes, int price, int most) {
        this.seating = seating;
        this.homes = homes;
        this.price = price;
        this.most = most;
    }

    /// Nobody knows anybody yet.
    static Homes none(Seating seating) {
        return new Homes(seating, new int[0], 0, 0);
    }

    /// @param homes of every member, −1 when she has none
    /// @param most so many may be away from home at once
    static Homes of(Seating seating, int[] homes, int price, int most) {
        Homes known = new Homes(seating, homes, price, most);
        for (int member = 0; member < homes.length; member++) {
            known.away += known.isAway(member, seating.circleOf(member)) ? 1 : 0;
        }
        return known;
    }

    /// How many more are away from home when she goes there: −1, 0 or 1.
    int further(int member, int to) {
        return (isAway(member, to) ? 1 : 0) - (isAway(member, seating.circleOf(member)) ? 1 : 0);
    }

    private boolean isAway(int member, int circle) {
        return member < homes.length && homes[member] != Seating.NOWHERE && homes[member] != circle;
    }

    boolean allow(int further) {
        return further <= 0 || away + further <= most;
    }

    int cost(int further) {
        return further * price;
    }

    void moved(int further) {
        away += further;
    }

    int away() {
        return away;
    }
}
