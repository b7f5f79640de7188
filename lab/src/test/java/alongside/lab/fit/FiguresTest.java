package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.lab.output.Interval;
import alongside.lab.output.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @TempDir
    private Path folder;

    private JudgedSet set;

    @BeforeEach
    void fourAsksAndThreeStrengthsOutOfOrder() throws Exception {
        Path asks = file("asks", named("a1", "a2", "a3", "a4"));
        Path strengths = file("strengths", named("s3", "s1", "s2"));
        set = JudgedSet.read(asks, strengths, file("grades", "a1\ts2\t3\na2\ts3\t2\na3\ts1\t1\na4\ts1\t0\n"));
    }

    @Test
    void theHighestScoreComesFirst() {
        assertEquals(List.of(3, 0, 0), Ranking.of(set, set.asks().getFirst(), new double[] {.1, .2, .3}));
    }

    @Test
    void tiesGoByStrengthId() {
        assertEquals(List.of(0, 3, 0), Ranking.of(set, set.asks().getFirst(), new double[] {0, 0, -0.0}));
        assertEquals(List.of(0, 0, 2), Ranking.of(set, set.asks().get(1), new double[] {0, 0, 0}));
    }

    /// Ranked s1, s2, s3 for everyone: a1 finds its strength second, a2 third, a3 (a grade of 1 at rank 1) only gains,
    /// a4 stays out of everything but the last. nDCG: (1/log2 3 + 1/log2 4 + 1) / 3.
    @Test
    void anAskStaysOutOfTheMeansItsGradesSayNothingAbout() {
        Figures figures = Figures.of(set, new AllAlike(3));

        assertEquals(new Figures(0.416667, 1.0, 0.710310, .5), figures);
    }

    @Test
    void aPartSaysHowSureItsMeansAre() {
        PartLine line = PartLine.of("all alike", set, new AllAlike(3), 7);
        Interval mrr = Objects.requireNonNull(line.mrr());

        assertEquals(.416667, mrr.mean());
        assertEquals(.333333, mrr.low());
        assertEquals(.5, mrr.high());
        assertEquals(line, PartLine.of("all alike", set, new AllAlike(3), 7));
    }

    @Test
    void aTenthOfTheSharedWordsIsAdded() {
        Scores both = new WithWords(new AllAlike(3), new ScoresByWords(set.strengths()));

        assertArrayEquals(new double[] {.1, .1, .1}, both.of(new Worded("a", "words")), 1e-9);
        assertArrayEquals(new double[3], both.of(new Worded("a", "something else")), 1e-9);
    }

    @Test
    void aFigureNoAskHasIsNull() throws Exception {
        Path asks = file("asks", named("a1"));
        JudgedSet ungraded = JudgedSet.read(asks, file("strengths", named("s1")), file("grades", ""));

        assertEquals(new Figures(null, null, null, null), Figures.of(ungraded, new AllAlike(1)));
    }

    @Test
    void theLineHasItsFieldsInOrder() {
        Figures none = new Figures(null, .5, 1.0, .75);

        assertEquals(
                "{\"asks\":4,\"strengths\":3,\"mrr\":null,\"recallAt5\":0.5,\"ndcgAt10\":1.0,\"nobodyAuc\":0.75,"
                        + "\"bm25\":{\"mrr\":null,\"recallAt5\":0.5,\"ndcgAt10\":1.0,\"nobodyAuc\":0.75}}",
                Json.line(FitLine.of(set, none, none)));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String named(String... ids) {
        return String.join(
                "",
                List.of(ids).stream()
                        .map(id -> "{\"id\":\"%s\",\"text\":\"words\"}%n".formatted(id))
                        .toList());
    }

    /// Nothing is nearer than anything else.
    private record AllAlike(int strengths) implements Scores {

        @Override
        public double[] of(Worded ask) {
            return new double[strengths];
        }

        @Override
        public void close() {}
    }
}
