package alongside.lab.fit;

import alongside.lab.output.Json;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a way of ranking earns on a judged set, each figure a mean over the asks that have one; null if none has.
record Figures(
        @Nullable Double mrr,
        @Nullable Double recallAt5,
        @Nullable Double ndcgAt10) {

    static Figures of(JudgedSet set, Scores scores) {
        List<List<Integer>> rankings = set.asks().stream()
                .map(ask -> Ranking.of(set, ask, scores.of(ask)))
                .toList();
        return new Figures(
                mean(rankings, new ReciprocalRank()), mean(rankings, new Recall(5)), mean(rankings, new Ndcg(10)));
    }

    private static @Nullable Double mean(List<List<Integer>> rankings, Metric metric) {
        OptionalDouble mean = rankings.stream()
                .map(metric::of)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        return mean.isPresent() ? Json.rounded(mean.getAsDouble()) : null;
    }
}
