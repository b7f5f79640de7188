package alongside.lab.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import alongside.matching.text.Concern;
import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearTest {

    private static final Corpus CORPUS = new Corpus(
            List.of(new Concern("nights", "nights", "too short"), new Concern("money", "money", "too little")),
            List.of(
                    line(0, "He wakes every hour and I am so tired of it"),
                    line(0, "The rent is due and nothing is left of last month"),
                    line(1, "the rent is due, and nothing is left of the last month!"),
                    line(1, "Every bill comes at once"),
                    line(1, "every bill: comes at once.")),
            "planted");
    private static final List<JudgedText> JUDGED = List.of(
            new JudgedText("one", "a1", new Said(Role.ASK, "My mother does not call")),
            new JudgedText("one", "a2", new Said(Role.ASK, "He wakes every hour, and I am tired of it")),
            new JudgedText("other", "a1", new Said(Role.ASK, "Every bill comes at once")));

    @Test
    void plantedPairsAreFoundByTheirWordsWhateverTheConcern(@TempDir Path cache) throws Exception {
        NearLine line = near(cache);

        assertEquals(new Counted(1, 0), line.identical());
        assertEquals(new Counted(1, 1), line.nearByWords());
        AcrossConcerns across = line.across().getFirst();
        assertEquals("words", across.by());
        assertEquals(List.of("nights", "money"), across.concerns());
        assertTrue(across.nearness() > .6 && across.nearness() < 1, across::toString);
    }

    @Test
    void theNearestLineToAJudgedTextIsToldForEachSet(@TempDir Path cache) throws Exception {
        List<Nearest> byWords = near(cache).nearest().subList(0, 2);

        assertEquals(List.of("one", "other"), byWords.stream().map(Nearest::set).toList());
        assertEquals("a2", byWords.getFirst().id());
        assertEquals(CORPUS.lines().getFirst().text(), byWords.getFirst().line());
        assertEquals(1, byWords.getLast().nearness());
    }

    /// More vectors than are compared at once.
    @Test
    void pairsByMeaningAreThoseOfComparingAll() {
        SplittableRandom random = new SplittableRandom(7);
        float[][] vectors = Stream.generate(() -> vector(random)).limit(600).toArray(float[][]::new);

        List<NearPair> found = new ArrayList<>(NearByMeaning.pairs(vectors, .9));

        found.sort(Comparator.comparingInt(NearPair::other).thenComparingInt(NearPair::one));
        List<List<Integer>> places =
                found.stream().map(pair -> List.of(pair.one(), pair.other())).toList();
        List<List<Integer>> all = new ArrayList<>();
        for (int other = 0; other < vectors.length; other++) {
            for (int one = 0; one < other; one++) {
                if (Vectors.dot(vectors[one], vectors[other]) >= .9) {
                    all.add(List.of(one, other));
                }
            }
        }
        assertTrue(all.size() > 100, () -> all.size() + " pairs");
        assertEquals(all, places);
    }

    private static float[] vector(SplittableRandom random) {
        float[] vector = new float[6];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalise(vector);
    }

    private static NearLine near(Path cache) throws Exception {
        return NearLine.of(CORPUS, JUDGED, ReadOnce.of(new Reader(), cache), false);
    }

    private static Corpus.Line line(int concern, String text) {
        return new Corpus.Line(concern, Role.ASK, false, List.of(), text);
    }
}
