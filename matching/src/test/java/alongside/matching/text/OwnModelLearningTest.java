package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.calibration.Graded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a model somebody brings learns from the whole corpus is worth its minutes.
@Tag("long")
class OwnModelLearningTest {

    @Test
    void askersFindWhoFitsBetterThanByTheModelAlone(@TempDir Path temp) throws IOException {
        try (Embedder own = OwnModel.open(OwnFolder.in(temp, "en"))) {
            Meaning meaning = Meaning.of(own, Concepts.open(own, temp));
            Judged judged = Judged.packaged();
            double alone = reciprocalRank(judged, judged.pairs(own::embed));
            double learned = reciprocalRank(
                    judged,
                    judged.pairs((role, words) -> meaning.read(role, words).vector()));
            assertTrue(learned > 1.1 * alone, "MRR " + learned + ", alone " + alone);
        }
    }

    private static double reciprocalRank(Judged judged, List<Graded> pairs) {
        int strengths = judged.strengths().size();
        return IntStream.range(0, judged.asks().size())
                .mapToObj(ask -> pairs.subList(ask * strengths, (ask + 1) * strengths))
                .mapToDouble(OwnModelLearningTest::reciprocalRank)
                .average()
                .orElseThrow();
    }

    private static double reciprocalRank(List<Graded> ofAnAsk) {
        double best = ofAnAsk.stream()
                .filter(Graded::relevant)
                .mapToDouble(Graded::score)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        return best == Double.POSITIVE_INFINITY
                ? 0
                : 1.0
                        / (1
                                + ofAnAsk.stream()
                                        .filter(pair -> pair.score() > best)
                                        .count());
    }
}
