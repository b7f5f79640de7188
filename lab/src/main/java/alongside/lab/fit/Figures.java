package alongside.lab.fit;

import alongside.lab.output.Json;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a way of ranking earns on a judged set, the first three a mean over the asks that have one; null if none has.
///
/// @param nobodyAuc how often the best score of an ask that someone can answer lies above the best of one that nobody
///     can
record Figures(
        @Nullable Double mrr,
        @Nullable Double recallAt5,
        @Nullable Double ndcgAt10,
        @Nullable Double nobodyAuc) {

    static Figures of(JudgedSet set, Scores scores) {
        List<Ranking> rankings = Ranking.all(set, scores);
        return new Figures(
                mean(rankings, new ReciprocalRank()),
                mean(rankings, new Recall(5)),
                mean(rankings, new Ndcg(10)),
                rounded(Separation.areaUnderCurve(
                        rankings.stream().map(Ranking::best).toList())));
    }

    private static @Nullable Double mean(List<Ranking> rankings, Metric metric) {
        return rounded(Arrays.stream(metric.each(rankings)).average());
    }

    private static @Nullable Double rounded(OptionalDouble figure) {
        return figure.isPresent() ? Json.rounded(figure.getAsDouble()) : null;
    }
}
