package alongside.lab.pairs;

import alongside.lab.output.Effort;
import alongside.lab.output.Json;

/// What `bench pairs` prints for an engine.
///
/// @param provenShare of the best weight there can be, as the engine's own bound proves it, or its being exact; 0 when
///     it proves nothing
/// @param paired share of the members who have somebody
/// @param cpuSeconds of the matching alone, candidates found and graph built
/// @param memoryMB the most heap while it matched, the graph in it
record PairsLine(
        String engine,
        int members,
        int edges,
        double weight,
        double provenShare,
        double paired,
        double cpuSeconds,
        long memoryMB) {

    static PairsLine of(String engine, int members, int edges, Found found, Effort effort) {
        return new PairsLine(
                engine,
                members,
                edges,
                Json.rounded(found.weight()),
                Json.rounded(found.provenShare()),
                Json.rounded((double) found.paired() / members),
                Json.rounded(effort.cpuSeconds()),
                effort.memoryMegabytes());
    }

    /// What an engine found.
    record Found(double weight, double provenShare, int paired) {}
}
