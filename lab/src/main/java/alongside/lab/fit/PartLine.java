package alongside.lab.fit;

import alongside.lab.output.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What `evaluate fit --parts` prints of one way of ranking; a figure that no ask has is null.
record PartLine(
        String part,
        @Nullable Interval mrr,
        @Nullable Interval recallAt5,
        @Nullable Interval ndcgAt10) {

    static PartLine of(String part, JudgedSet set, Scores scores, long seed) {
        List<List<Integer>> rankings = new ArrayList<>();
        for (Worded ask : set.asks()) {
            rankings.add(Ranking.of(set, ask, scores.of(ask)));
        }
        return new PartLine(
                part,
                interval(rankings, new ReciprocalRank(), seed),
                interval(rankings, new Recall(5), seed),
                interval(rankings, new Ndcg(10), seed));
    }

    private static @Nullable Interval interval(List<List<Integer>> rankings, Metric metric, long seed) {
        double[] values = rankings.stream()
                .map(metric::of)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        return Interval.of(values, seed);
    }
}
