package alongside.lab.fit;

import alongside.matching.calibration.Graded;
import alongside.matching.calibration.Logistic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Fits of the pairs of every ask, said by a curve that was learned without it: the asks are dealt into ten folds, and
/// each fold's pairs are judged by what the other nine taught.
final class CrossFitted {

    private static final int FOLDS = 10;

    private final List<Integer> dealt;

    /// @param seed deals the asks
    CrossFitted(int asks, long seed) {
        dealt = new ArrayList<>(IntStream.range(0, asks).boxed().toList());
        Collections.shuffle(dealt, new Random(seed));
    }

    /// @param learned what there is to learn from, ask by ask
    /// @param judged the pairs to say a fit of, of the same asks
    List<Said> said(List<List<Graded>> learned, List<List<Graded>> judged) {
        List<Said> said = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Logistic curve = Logistic.fit(pairs(learned, fold, false));
            for (Graded pair : pairs(judged, fold, true)) {
                said.add(new Said(curve.chance(pair.score()), pair.relevant()));
            }
        }
        return said;
    }

    private List<Graded> pairs(List<List<Graded>> asks, int fold, boolean inside) {
        return IntStream.range(0, dealt.size())
                .filter(at -> (at % FOLDS == fold) == inside)
                .mapToObj(at -> asks.get(dealt.get(at)))
                .flatMap(List::stream)
                .toList();
    }
}
