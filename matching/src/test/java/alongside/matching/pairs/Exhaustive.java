package alongside.matching.pairs;

/// The best matching of a few members, by trying all of them: over sets of members, the lowest member of a set stays
/// alone or goes with any other. O(2^members · members).
final class Exhaustive {

    private Exhaustive() {}

    static double weight(Candidates graph) {
        double[] best = new double[1 << graph.members()];
        for (int set = 1; set < best.length; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            int rest = set & ~(1 << lowest);
            best[set] = best[rest];
            for (int other = lowest + 1; other < graph.members(); other++) {
                if ((rest & 1 << other) != 0 && graph.weight(lowest, other) > 0) {
                    best[set] = Math.max(best[set], graph.weight(lowest, other) + best[rest & ~(1 << other)]);
                }
            }
        }
        return best[best.length - 1];
    }
}
