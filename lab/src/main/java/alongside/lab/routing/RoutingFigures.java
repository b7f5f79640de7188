package alongside.lab.routing;

import alongside.lab.output.Json;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What a way of ranking people earns, a mean over all asks. Who has no history is not found, and counts as missed.
///
/// @param mrr one over the rank of the first who did answer
/// @param hitAt1 asks for which the first did answer
/// @param hitAt5 asks for which one of the first five did
/// @param recallAt10 those who answered among the first ten, over as many as could stand there
record RoutingFigures(double mrr, double hitAt1, double hitAt5, double recallAt10) {

    /// @param score a score a person, in the order of the site; ties go by person id
    static RoutingFigures of(Site site, Function<Routed, double[]> score) {
        List<Found> found = site.asks().stream()
                .map(ask -> Found.of(ask, ranked(site, score.apply(ask))))
                .toList();
        return new RoutingFigures(
                mean(found, Found::reciprocalRank),
                mean(found, of -> of.among(1) > 0 ? 1.0 : 0),
                mean(found, of -> of.among(5) > 0 ? 1.0 : 0),
                mean(found, of -> (double) of.among(10) / Math.min(10, of.answerers())));
    }

    private static double mean(List<Found> found, Function<Found, Double> figure) {
        return Json.rounded(found.stream().mapToDouble(figure::apply).average().orElseThrow());
    }

    static List<String> ranked(Site site, double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other] + 0.0, scores[one] + 0.0)) // -0.0 ties with 0
                .map(site.people()::get)
                .toList();
    }

    /// @param ranks of those who answered and were found, from 0, ascending
    private record Found(int[] ranks, int answerers) {

        static Found of(Routed ask, List<String> ranked) {
            int[] ranks = IntStream.range(0, ranked.size())
                    .filter(rank -> ask.answeredBy().contains(ranked.get(rank)))
                    .toArray();
            return new Found(ranks, ask.answeredBy().size());
        }

        double reciprocalRank() {
            return ranks.length == 0 ? 0 : 1.0 / (ranks[0] + 1);
        }

        long among(int first) {
            return IntStream.of(ranks).filter(rank -> rank < first).count();
        }
    }
}
