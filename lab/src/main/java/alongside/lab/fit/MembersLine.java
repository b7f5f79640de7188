package alongside.lab.fit;

import alongside.lab.output.Interval;
import org.jspecify.annotations.Nullable;

/// What `evaluate fit --members` prints of one share; a figure that no ask has is null.
///
/// @param rest how much another strength of hers than the best is believed
/// @param mrrGain what mrr gains over believing the best alone, ask by ask, as the next two
record MembersLine(
        double rest,
        int members,
        @Nullable Interval mrr,
        @Nullable Interval recallAt5,
        @Nullable Interval ndcgAt10,
        @Nullable Interval mrrGain,
        @Nullable Interval recallGain,
        @Nullable Interval ndcgGain) {

    static MembersLine of(double rest, Part part, Part bestAlone, long seed) {
        Metric recall = new Recall(5);
        Metric ndcg = new Ndcg(10);
        return new MembersLine(
                rest,
                part.set().strengths().size(),
                part.mean(new ReciprocalRank(), seed),
                part.mean(recall, seed),
                part.mean(ndcg, seed),
                part.gain(new ReciprocalRank(), bestAlone, seed),
                part.gain(recall, bestAlone, seed),
                part.gain(ndcg, bestAlone, seed));
    }
}
