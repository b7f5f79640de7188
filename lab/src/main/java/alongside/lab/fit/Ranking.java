package alongside.lab.fit;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Puts the grades of all strengths in the order their scores say: the highest first.
public final class Ranking {

    private Ranking() {}

    /// Ties by strength id.
    static List<Integer> of(JudgedSet set, Worded ask, double[] scores) {
        List<Worded> strengths = set.strengths();
        Comparator<Integer> byId = Comparator.comparing(at -> strengths.get(at).id());
        return of(scores, byId, at -> set.grades().of(ask, strengths.get(at)));
    }

    /// Ties by place.
    ///
    /// @param grades of the strength at a place
    public static List<Integer> of(double[] scores, IntFunction<Integer> grades) {
        return of(scores, Comparator.naturalOrder(), grades);
    }

    private static List<Integer> of(double[] scores, Comparator<Integer> ties, IntFunction<Integer> grades) {
        Comparator<Integer> highest = Comparator.comparingDouble(at -> 0 - scores[at]); // not -0.0, which ties with 0
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(highest.thenComparing(ties))
                .map(grades::apply)
                .toList();
    }
}
