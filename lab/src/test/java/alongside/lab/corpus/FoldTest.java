package alongside.lab.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.Concepts;
import alongside.matching.text.Concern;
import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoldTest {

    private static final int FOLDS = 5;

    private static Corpus corpus;

    @BeforeAll
    static void everyTwentiethLine() throws IOException {
        Corpus whole = Corpus.read();
        List<Corpus.Line> lines = IntStream.range(0, whole.lines().size())
                .filter(i -> i % 20 == 0)
                .mapToObj(whole.lines()::get)
                .toList();
        corpus = new Corpus(whole.concerns(), lines, "part");
    }

    @ParameterizedTest
    @EnumSource
    void eachLineIsHeldOutOnce(By by) {
        List<String> heldOut = new ArrayList<>();
        for (Fold fold : folds(by)) {
            assertFalse(fold.asks().isEmpty());
            fold.heldOut().forEach(line -> heldOut.add(line.text()));
        }
        assertEquals(corpus.lines().size(), heldOut.size());
        assertEquals(Set.copyOf(texts(corpus.lines())), Set.copyOf(heldOut));
    }

    @ParameterizedTest
    @EnumSource
    void noLineHeldOutIsLearned(By by) {
        for (Fold fold : folds(by)) {
            Set<String> learned = new HashSet<>(texts(fold.learned().lines()));
            assertTrue(learned.size() > corpus.lines().size() / 2);
            assertTrue(fold.heldOut().stream().noneMatch(line -> learned.contains(line.text())));
        }
    }

    /// Neither its name nor a line that speaks of it comes before the model.
    @Test
    void nothingIsLearnedOfAConcernThatIsHeldOut() {
        Fold fold = By.CONCERN.fold(corpus, 0, FOLDS, 1);
        Reader model = new Reader();

        Concepts.learned(model, fold.learned());

        Set<String> given = Set.copyOf(model.given);
        assertEquals(fold.learned().lines().size() + fold.learned().concerns().size(), given.size());
        for (int concern : heldOut(fold)) {
            Concern unknown = corpus.concerns().get(concern);
            assertFalse(given.contains(unknown.name() + ": " + unknown.gloss()), unknown.id());
            corpus.lines().stream()
                    .filter(line -> line.concern() == concern || line.also().contains(concern))
                    .forEach(line -> assertFalse(given.contains(line.text()), line::toString));
        }
    }

    @Test
    void whatIsLearnedKeepsItsConcerns() {
        Fold fold = By.CONCERN.fold(corpus, 0, FOLDS, 1);
        Map<String, Corpus.Line> whole = new HashMap<>();
        corpus.lines().forEach(line -> whole.put(line.text(), line));
        boolean touched = false;
        for (Corpus.Line line : fold.learned().lines()) {
            Corpus.Line before = Objects.requireNonNull(whole.get(line.text()));
            assertEquals(
                    corpus.concerns().get(before.concern()),
                    fold.learned().concerns().get(line.concern()));
            assertEquals(
                    before.also().stream().map(corpus.concerns()::get).toList(),
                    line.also().stream().map(fold.learned().concerns()::get).toList());
            touched |= !line.also().isEmpty();
        }
        assertTrue(touched);
    }

    @Test
    void strengthsOfAConcernHeldOutStandAmongAsManyOthers() {
        Fold fold = By.CONCERN.fold(corpus, 2, FOLDS, 1);
        Set<Integer> heldOut = heldOut(fold);
        long own = fold.heldOut().stream()
                .filter(line -> line.role() == Role.STRENGTH)
                .count();
        assertEquals(2 * own, fold.strengths().size());
        assertTrue(fold.strengths().stream().allMatch(line -> line.role() == Role.STRENGTH));
        assertTrue(fold.others().stream().noneMatch(line -> heldOut.contains(line.concern())));
    }

    private static List<Fold> folds(By by) {
        return IntStream.range(0, FOLDS)
                .mapToObj(fold -> by.fold(corpus, fold, FOLDS, 1))
                .toList();
    }

    private static List<String> texts(List<Corpus.Line> lines) {
        return lines.stream().map(Corpus.Line::text).toList();
    }

    /// Those that are not learned.
    private static Set<Integer> heldOut(Fold fold) {
        Set<Integer> heldOut = new HashSet<>();
        for (int concern = 0; concern < corpus.concerns().size(); concern++) {
            if (!fold.learned().concerns().contains(corpus.concerns().get(concern))) {
                heldOut.add(concern);
            }
        }
        assertEquals(47, heldOut.size());
        return heldOut;
    }
}
