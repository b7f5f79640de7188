package alongside.matching.circles;

/// What a circle has to be, and what it is worth.
///
/// @param least so few are a circle; one who lost members may be smaller until it is repaired
/// @param most so many are one at most
/// @param dissolved a circle with fewer than this is dissolved
/// @param size what circles begin with: between least and most, so that someone may leave and someone may come
/// @param covered what a struggle is worth that another of the circle is good at
/// @param seat what filling a seat is worth in a circle smaller than `least`
/// @param nearZones hours apart that cost nothing
/// @param zone what every further hour costs, for every two
/// @param nearStages stages apart that cost nothing
/// @param stage what every further stage costs, for every two
public record Terms(
        int least,
        int most,
        int dissolved,
        int size,
        int covered,
        int seat,
        int nearZones,
        int zone,
        int nearStages,
        int stage) {

    /// Six to ten, begun with eight.
    public static final Terms OF_THE_VILLAGE = new Terms(6, 10, 5, 8, 10, 20, 3, 3, 2, 3);

    public Terms {
        if (dissolved < 1 || least < dissolved || size < least || most < size) {
            throw new IllegalArgumentException("A circle begins between its least and its most.");
        }
        if (covered < 0 || seat < 0 || zone < 0 || stage < 0) {
            throw new IllegalArgumentException("Nothing is worth less than nothing.");
        }
    }

    /// The same worth, for circles of other sizes.
    public Terms sized(int least, int most, int size) {
        return new Terms(
                least, most, Math.min(dissolved, least), size, covered, seat, nearZones, zone, nearStages, stage);
    }

    /// How many circles so many members of one language make. Where they fit in no number of circles (five, or eleven),
    /// some of them wait.
    int circles(int members) {
        int wished = Math.round((float) members / size);
        return Math.min(members / least, Math.max(Math.ceilDiv(members, most), wished));
    }
}
