package alongside.lab.fit;

import alongside.lab.output.Json;
import alongside.matching.calibration.Graded;
import java.util.ArrayList;
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
        List<List<Integer>> rankings = new ArrayList<>();
        List<Graded> best = new ArrayList<>();
        for (Worded ask : set.asks()) {
            double[] of = scores.of(ask);
            List<Integer> ranking = Ranking.of(set, ask, of);
            rankings.add(ranking);
            boolean someone = ranking.stream().anyMatch(grade -> grade >= Metric.RELEVANT);
            best.add(new Graded(Arrays.stream(of).max().orElse(0), someone));
        }
        return new Figures(
                mean(rankings, new ReciprocalRank()),
                mean(rankings, new Recall(5)),
                mean(rankings, new Ndcg(10)),
                rounded(Separation.areaUnderCurve(best)));
    }

    private static @Nullable Double mean(List<List<Integer>> rankings, Metric metric) {
        OptionalDouble mean = rankings.stream()
                .map(metric::of)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        return rounded(mean);
    }

    private static @Nullable Double rounded(OptionalDouble figure) {
        return figure.isPresent() ? Json.rounded(figure.getAsDouble()) : null;
    }
}
