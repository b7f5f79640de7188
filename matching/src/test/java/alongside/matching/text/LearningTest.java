package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is packaged is what the corpus teaches, and what it teaches holds for lines it has not seen.
@Tag("long")
class LearningTest {

    private static final IntPredicate HELD_OUT = line -> line % 5 == 0;

    private static Corpus corpus;
    private static float[][] vectors;
    private static float[][] glosses;

    /// By the models as they were packed: those that learned from the corpus have seen every line.
    @BeforeAll
    static void embedTheCorpus() throws IOException {
        corpus = Corpus.read();
        try (Embedder asPacked = PackagedModels.open(Opened.CACHE, Adapters.NONE)) {
            vectors = embed(asPacked);
            glosses = Concepts.glosses(asPacked, corpus);
        }
    }

    private static float[][] embed(Embedder embedder) {
        return corpus.lines().parallelStream()
                .map(line -> embedder.embed(line.role(), line.text()))
                .toArray(float[][]::new);
    }

    /// To mend it, run `./alongside learn`. The tolerance is for processors whose 8-bit arithmetic
    /// rounds otherwise.
    @Test
    void thePackagedConceptsAreWhatTheCorpusTeaches() {
        ConceptHead packaged = Concepts.open(Opened.MODEL, Opened.CACHE).head();
        float[][] taught = embed(Opened.MODEL);
        ConceptHead learned = ConceptLearning.learn(
                packaged.key(), packaged.parts(), corpus.lines(), taught, Concepts.glosses(Opened.MODEL, corpus));
        long differing = IntStream.range(0, taught.length)
                .filter(line -> distance(profile(packaged, line, taught), profile(learned, line, taught)) > 0.2)
                .count();
        assertTrue(differing < taught.length / 100, differing + " lines are read otherwise");
    }

    @Test
    void strengthsItHasNotSeenAreFoundBetterThanByTheModelAlone() {
        ConceptHead head = learnFrom(HELD_OUT.negate());
        int[] strengths = lines(Role.STRENGTH);
        float[][] read =
                Arrays.stream(strengths).mapToObj(line -> read(head, line)).toArray(float[][]::new);
        double alone = 0;
        double bridged = 0;
        int[] asks = lines(Role.ASK);
        for (int ask : asks) {
            float[] question = read(head, ask);
            alone += reciprocalRank(ask, strengths, at -> Vectors.dot(vectors[ask], vectors[strengths[at]]));
            bridged += reciprocalRank(ask, strengths, at -> Vectors.dot(question, read[at]));
        }
        assertTrue(bridged > 1.3 * alone, "MRR " + bridged / asks.length + ", alone " + alone / asks.length);
    }

    private static ConceptHead learnFrom(IntPredicate seen) {
        int[] from = IntStream.range(0, vectors.length).filter(seen).toArray();
        return ConceptLearning.learn(
                "part",
                Opened.MODEL.parts(),
                Arrays.stream(from).mapToObj(corpus.lines()::get).toList(),
                Arrays.stream(from).mapToObj(line -> vectors[line]).toArray(float[][]::new),
                glosses);
    }

    private static int[] lines(Role role) {
        return IntStream.range(0, vectors.length)
                .filter(HELD_OUT)
                .filter(line -> corpus.lines().get(line).role() == role)
                .toArray();
    }

    private static float[] read(ConceptHead head, int line) {
        float[] centred = head.centred(corpus.lines().get(line).role(), vectors[line]);
        return Meaning.vector(centred, head.profile(centred));
    }

    private static double[] profile(ConceptHead head, int line, float[][] read) {
        return head.profile(head.centred(corpus.lines().get(line).role(), read[line]));
    }

    private static double reciprocalRank(int ask, int[] strengths, IntToDoubleFunction score) {
        double best = IntStream.range(0, strengths.length)
                .filter(at -> corpus.lines().get(ask).answers(corpus.lines().get(strengths[at])))
                .mapToDouble(score)
                .max()
                .orElseThrow();
        return 1.0
                / (1
                        + IntStream.range(0, strengths.length)
                                .filter(at -> score.applyAsDouble(at) > best)
                                .count());
    }

    private static double distance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .sum();
    }
}
