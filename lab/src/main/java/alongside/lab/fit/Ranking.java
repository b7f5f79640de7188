package alongside.lab.fit;

import alongside.matching.calibration.Graded;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// All strengths in the order their scores say: the highest first.
public record Ranking(List<Place> places) {

    /// @param strength where it stands in the set
    public record Place(int strength, double score, int grade) {

        boolean isRelevant() {
            return grade >= Metric.RELEVANT;
        }

        Graded graded() {
            return new Graded(score, isRelevant());
        }
    }

    public Ranking {
        places = List.copyOf(places);
    }

    /// Ties by strength id.
    static Ranking of(JudgedSet set, Worded ask, double[] scores) {
        List<Worded> strengths = set.strengths();
        Comparator<Integer> byId = Comparator.comparing(at -> strengths.get(at).id());
        return of(scores, byId, at -> set.grades().of(ask, strengths.get(at)));
    }

    /// Ties by place.
    ///
    /// @param grades of the strength at a place
    public static Ranking of(double[] scores, IntUnaryOperator grades) {
        return of(scores, Comparator.naturalOrder(), grades);
    }

    private static Ranking of(double[] scores, Comparator<Integer> ties, IntUnaryOperator grades) {
        Comparator<Integer> highest = Comparator.comparingDouble(at -> 0 - scores[at]); // not -0.0, which ties with 0
        return new Ranking(IntStream.range(0, scores.length)
                .boxed()
                .sorted(highest.thenComparing(ties))
                .map(at -> new Place(at, scores[at], grades.applyAsInt(at)))
                .toList());
    }

    /// One an ask.
    static List<Ranking> all(JudgedSet set, Scores scores) {
        return set.asks().stream().map(ask -> of(set, ask, scores.of(ask))).toList();
    }

    public List<Integer> grades() {
        return places.stream().map(Place::grade).toList();
    }

    List<Graded> first(int depth) {
        return places.stream().limit(depth).map(Place::graded).toList();
    }

    /// The best score, relevant if anyone of all could answer.
    Graded best() {
        double score = places.isEmpty() ? 0 : places.getFirst().score();
        return new Graded(score, places.stream().anyMatch(Place::isRelevant));
    }
}
