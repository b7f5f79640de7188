package alongside.lab.nearest;

/// Something that finds the members nearest to an ask, among those it was built to search.
interface Engine {

    int K = 10;

    String name();

    /// @return the [#K] nearest who are awake
    int[] nearest(float[] ask);

    /// What it reads from one end to the other for every ask; 0 when it reads here and there.
    long bytesScanned();

    /// Whether another process searches, so that only the clock tells how long it takes.
    default boolean isElsewhere() {
        return false;
    }
}
