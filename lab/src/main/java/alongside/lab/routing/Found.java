package alongside.lab.routing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Where those who did answer an ask stand in a ranking of all people.
///
/// @param ranks of those who could be found, from 0, ascending
/// @param answerers how many did answer, whether or not they have a history
record Found(int[] ranks, int answerers) {

    /// Of every ask of the site.
    ///
    /// @param score a score a person, in the order of the site; ties go by person id
    static List<Found> all(Site site, Function<Routed, double[]> score) {
        return site.asks().stream()
                .map(ask -> of(ask, ranked(site, score.apply(ask))))
                .toList();
    }

    private static Found of(Routed ask, List<String> ranked) {
        int[] ranks = IntStream.range(0, ranked.size())
                .filter(rank -> ask.answeredBy().contains(ranked.get(rank)))
                .toArray();
        return new Found(ranks, ask.answeredBy().size());
    }

    static List<String> ranked(Site site, double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other] + 0.0, scores[one] + 0.0)) // -0.0 ties with 0
                .map(site.people()::get)
                .toList();
    }

    static double[] reciprocalRanks(List<Found> found) {
        return found.stream().mapToDouble(Found::reciprocalRank).toArray();
    }

    private double reciprocalRank() {
        return ranks.length == 0 ? 0 : 1.0 / (ranks[0] + 1);
    }

    long among(int first) {
        return IntStream.of(ranks).filter(rank -> rank < first).count();
    }
}
