package alongside.lab.fit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the grades of all strengths in the order their scores say: the highest first, ties by strength id.
final class Ranking {

    private Ranking() {}

    static List<Integer> of(JudgedSet set, Worded ask, double[] scores) {
        List<Worded> strengths = set.strengths();
        Comparator<Integer> highest = Comparator.comparingDouble(at -> 0 - scores[at]); // not -0.0, which ties with 0
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(highest.thenComparing(at -> strengths.get(at).id()))
                .map(at -> set.grades().of(ask, strengths.get(at)))
                .toList();
    }
}
