package alongside.lab.simulate;

import alongside.matching.routing.Ladder;

/// Who is asked when: the village's way, and what people have otherwise.
enum Policy {
    /// The ladder and the router of the village.
    ALONGSIDE("alongside"),
    /// Whoever looks at it may answer.
    FORUM("forum"),
    /// The three nearest at once, and nobody after.
    TOP_3("top3"),
    /// The ten nearest at once, and nobody after.
    TOP_10("top10"),
    /// One after the other.
    SEQUENTIAL("sequential"),
    /// The three nearest at once, and whoever looks: the village has no board, this is how quick one with it
    /// would be.
    TOP_3_BOARD("top3-board");

    final String title;

    Policy(String title) {
        this.title = title;
    }

    Way way(World world, Ladder ladder) {
        return switch (this) {
            case ALONGSIDE -> new OnLadder(world, ladder);
            case FORUM -> new AtOnce(world, 0, true);
            case TOP_3 -> new AtOnce(world, 3, false);
            case TOP_10 -> new AtOnce(world, 10, false);
            case SEQUENTIAL -> new OneByOne(world);
            case TOP_3_BOARD -> new AtOnce(world, 3, true);
        };
    }
}
