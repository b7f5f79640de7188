package alongside.lab.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alongside.lab.input.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingTest {

    private static final String NIGHTS = "{\"id\":\"1\",\"text\":\"nights are long\",\"answeredBy\":[\"c\",\"new\"]}";

    @TempDir
    private Path folder;

    /// b answered two asks, a and c one each: b first in popularity, then a and c by id.
    @BeforeEach
    void threePeopleAndTwoAsks() {
        history(
                answer("a", "feeding hurts"),
                answer("b", "feeding hurts"),
                answer("c", "long nights"),
                answer("b", "money is short"));
        asks(NIGHTS, "{\"id\":\"2\",\"text\":\"feeding hurts so much\",\"answeredBy\":[\"b\"]}");
    }

    /// Ask 1: c is third and "new" unknown. Ask 2: b is first. mrr (1/3 + 1) / 2, recall (1/2 + 1) / 2.
    @Test
    void popularityRanksByAnswersGivenAndTheUnknownCountAsMissed() {
        assertFigures(.666667, .5, 1, .75, Baselines.of(Site.read(folder)).popularity());
    }

    /// Ask 1 shares its words with the ask c answered. Ask 2 with the one a and b did, who tie: a is first by id.
    @Test
    void neighboursByWordsAreThoseWhoAnsweredThem() {
        assertFigures(.75, .5, 1, .75, Baselines.of(Site.read(folder)).bm25Knn());
    }

    /// Popularity parts the tie of a and b.
    @Test
    void bothAreRightAboutBoth() {
        assertFigures(1, 1, 1, .75, Baselines.of(Site.read(folder)).bm25KnnPopularity());
    }

    /// Popularity's samples hold the first ask never, once or twice: means of 1, 2/3 and 1/3.
    @Test
    void theIntervalIsOfTheAsksThatWereDrawn() {
        RoutingFigures popularity =
                RoutingFigures.of(Baselines.of(Site.read(folder)).popularity(), 1);

        assertEquals(.333333, popularity.mrrFrom());
        assertEquals(1, popularity.mrrTo());
    }

    /// Ours is popularity, the best baseline right about both: over 1 it is 2/3 of it, in a sample 1/3 to 1.
    @Test
    void theRatioIsToTheBestBaseline() {
        Site site = Site.read(folder);
        Timed timed = new Timed(ask -> site.given(), site.asks().size());

        RoutingLine line = RoutingLine.of(site, Found.all(site, timed), timed, null, 1);

        assertEquals(.666667, line.ratio());
        assertEquals(.333333, line.ratioFrom());
        assertEquals(1, line.ratioTo());
    }

    @Test
    void tiesGoByIdWhateverTheSignOfZero() {
        assertEquals(List.of("a", "b", "c"), Found.ranked(Site.read(folder), new double[] {-0.0, 0, -0.0}));
        assertEquals(List.of("c", "a", "b"), Found.ranked(Site.read(folder), new double[] {0, 0, 1}));
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(folder.resolve("no"), "There is no file %s.".formatted(folder.resolve("no/history.jsonl")));
    }

    @Test
    void aBrokenLineIsNamed() {
        history(answer("c", "long nights"), "{\"person\":\"a\",");
        refused("Line 2 of %s is not JSON.".formatted(folder.resolve("history.jsonl")));
        history("{\"person\":\"a\",\"ask\":\"x\",\"answer\":\"y\"}");
        refused("Line 1 of %s has no \"score\".".formatted(folder.resolve("history.jsonl")));
        history("{\"person\":\" \",\"ask\":\"x\",\"answer\":\"y\",\"score\":1}");
        refused("Line 1 of %s has no \"person\".".formatted(folder.resolve("history.jsonl")));
    }

    @Test
    void anAskAnsweredByNobodyIsRefused() {
        asks(NIGHTS, "{\"id\":\"2\",\"text\":\"x\",\"answeredBy\":[]}");
        refused("Line 2 of %s is answered by nobody.".formatted(folder.resolve("asks.jsonl")));
    }

    @Test
    void anIdOfAnEarlierLineIsRefused() {
        asks(NIGHTS, NIGHTS);
        refused("Line 2 of %s has the id 1, which an earlier line has already."
                .formatted(folder.resolve("asks.jsonl")));
    }

    @Test
    void asksOnlyStrangersAnsweredMeasureNothing() {
        asks("{\"id\":\"1\",\"text\":\"x\",\"answeredBy\":[\"new\"]}");
        refused("Nobody who answered an ask of %s has a history.".formatted(folder));
    }

    private static void assertFigures(double mrr, double hitAt1, double hitAt5, double recallAt10, List<Found> found) {
        RoutingFigures figures = RoutingFigures.of(found, 1);
        assertEquals(new RoutingFigures(mrr, figures.mrrFrom(), figures.mrrTo(), hitAt1, hitAt5, recallAt10), figures);
    }

    private void refused(String sentence) {
        refused(folder, sentence);
    }

    private static void refused(Path site, String sentence) {
        assertEquals(
                sentence, assertThrows(Refusal.class, () -> Site.read(site)).sentence());
    }

    private void history(String... lines) {
        file("history.jsonl", lines);
    }

    private void asks(String... lines) {
        file("asks.jsonl", lines);
    }

    private void file(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(String person, String ask) {
        return "{\"person\":\"%s\",\"ask\":\"%s\",\"answer\":\"try this\",\"score\":4}".formatted(person, ask);
    }
}
