package alongside.lab.output;

/// The nearest rank: the smallest value which that share of all does not exceed.
public final class Percentile {

    private Percentile() {}

    public static long of(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
