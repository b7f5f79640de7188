package alongside.lab.pairs;

import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.pairs.Ring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `bench pairs` prints for an engine.
///
/// @param provenShare of the best weight there can be, as the engine's own bound proves it, or its being exact; 0 when
///     it proves nothing
/// @param paired share of the members who have somebody
/// @param cpuSeconds of the matching alone, candidates found and graph built
/// @param memoryMB the most heap while it matched, the graph in it
/// @param seconds of the matching by the clock; of one in another process, with what it is given and gives back
/// @param rings of three among those who are left; null where none are looked for
record PairsLine(
        String engine,
        int members,
        int edges,
        double weight,
        double provenShare,
        double paired,
        double cpuSeconds,
        long memoryMB,
        double seconds,
        @Nullable Integer rings) {

    static PairsLine of(String engine, int members, int edges, Found found, Effort effort) {
        return new PairsLine(
                engine,
                members,
                edges,
                Json.rounded(found.weight()),
                Json.rounded(found.provenShare()),
                Json.rounded((double) found.paired() / members),
                Json.rounded(effort.cpuSeconds()),
                effort.memoryMegabytes(),
                Json.rounded(effort.wallSeconds()),
                null);
    }

    PairsLine with(List<Ring> rings) {
        return new PairsLine(
                engine, members, edges, weight, provenShare, paired, cpuSeconds, memoryMB, seconds, rings.size());
    }

    /// What an engine found.
    record Found(double weight, double provenShare, int paired) {}
}
