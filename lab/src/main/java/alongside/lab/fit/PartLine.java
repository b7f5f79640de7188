package alongside.lab.fit;

import alongside.lab.output.Interval;
import alongside.lab.output.Json;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What `evaluate fit --parts` prints of one way of ranking; a figure that no ask has is null.
///
/// @param hubness the skewness of how often each strength stands among the first ten
/// @param over the way of ranking before it, without what is new here; null for the first
/// @param mrrGain what mrr gained over that, ask by ask
record PartLine(
        String part,
        @Nullable Interval mrr,
        @Nullable Interval recallAt5,
        @Nullable Interval ndcgAt10,
        @Nullable Interval nobodyAuc,
        @Nullable Double hubness,
        @Nullable String over,
        @Nullable Interval mrrGain) {

    static PartLine of(Part part, @Nullable Part over, long seed) {
        OptionalDouble hubness = part.hubness();
        return new PartLine(
                part.name(),
                part.mean(new ReciprocalRank(), seed),
                part.mean(new Recall(5), seed),
                part.mean(new Ndcg(10), seed),
                part.nobodyAuc(seed),
                hubness.isPresent() ? Json.rounded(hubness.getAsDouble()) : null,
                over == null ? null : over.name(),
                over == null ? null : part.gain(new ReciprocalRank(), over, seed));
    }
}
