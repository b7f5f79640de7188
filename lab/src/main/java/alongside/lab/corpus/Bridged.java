package alongside.lab.corpus;

import alongside.lab.output.Interval;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What asks earned with the concerns, and what without.
///
/// @param mrrGained by the concerns; below 0 where they cost
record Bridged(
        int asks,
        @JsonUnwrapped Means bridged,
        Means withoutConcerns,
        @Nullable Interval mrrGained) {

    static Bridged of(List<Answered> asks, long seed) {
        return new Bridged(
                asks.size(),
                Means.of(asks.stream().map(Answered::bridged).toList(), seed),
                Means.of(asks.stream().map(Answered::alone).toList(), seed),
                Means.interval(asks, Bridged::gained, seed));
    }

    private static double gained(Answered ask) {
        return ask.bridged().reciprocalRank() - ask.alone().reciprocalRank();
    }
}
