package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import alongside.lab.output.Interval;
import alongside.lab.output.Json;
import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
        assertEquals(
                List.of(3, 0, 0),
                Ranking.of(set, set.asks().getFirst(), new double[] {.1, .2, .3})
                        .grades());
    }

    @Test
    void tiesGoByStrengthId() {
        assertEquals(
                List.of(0, 3, 0),
                Ranking.of(set, set.asks().getFirst(), new double[] {0, 0, -0.0})
                        .grades());
        assertEquals(
                List.of(0, 0, 2),
                Ranking.of(set, set.asks().get(1), new double[] {0, 0, 0}).grades());
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
        PartLine line = PartLine.of(Part.of("all alike", set, new AllAlike(3)), null, 7);
        Interval mrr = Objects.requireNonNull(line.mrr());

        assertEquals(.416667, mrr.mean());
        assertEquals(.333333, mrr.low());
        assertEquals(.5, mrr.high());
        assertNull(line.over());
        assertNull(line.mrrGain());
        assertEquals(line, PartLine.of(Part.of("all alike", set, new AllAlike(3)), null, 7));
    }

    /// a1 rises from rank 2 to 1, a2 stays third: gains of .5 and 0, so in one sample of four none, in one .5.
    @Test
    void whatAPartGainsIsToldAskByAsk() {
        Part before = Part.of("all alike", set, new AllAlike(3));
        Part after = Part.of("a1 is known", set, new Given(Map.of("a1", new double[] {0, 0, 1})));

        PartLine line = PartLine.of(after, before, 7);

        assertEquals("all alike", line.over());
        assertEquals(new Interval(.25, 0, .5), line.mrrGain());
    }

    /// a1 and a2 can be answered, a3 and a4 cannot; of their best scores 3, 1 and 2, 0, three of four pairs stand
    /// right.
    @Test
    void aPartSaysHowWellItTellsThatNobodyFits() {
        Map<String, double[]> scores = Map.of(
                "a1", new double[] {0, 3, 0},
                "a2", new double[] {1, 0, 0},
                "a3", new double[] {0, 2, 0});

        Interval auc = Objects.requireNonNull(
                PartLine.of(Part.of("given", set, new Given(scores)), null, 7).nobodyAuc());

        assertEquals(.75, auc.mean());
        assertEquals(0, auc.low());
        assertEquals(1, auc.high());
    }

    /// Eleven strengths, of which only the last by its id is never among the first ten: 4 ten times and 0 once, so the
    /// skewness is (1 - 2p) / √(p (1 - p)) with p = 10/11.
    @Test
    void hubsShowInHowOftenEachStrengthIsAmongTheFirstTen() throws Exception {
        String[] ids = "b c d e f g h i j k l".split(" ");
        JudgedSet wide = JudgedSet.read(
                file("asks", named("a1", "a2", "a3", "a4")), file("strengths", named(ids)), file("grades", ""));

        OptionalDouble hubness = Part.of("all alike", wide, new AllAlike(11)).hubness();

        assertEquals(-9 / Math.sqrt(10), hubness.orElseThrow(), 1e-9);
        assertEquals(
                OptionalDouble.empty(),
                Part.of("all alike", set, new AllAlike(3)).hubness());
    }

    /// As `near` says: each strength to asks in general, and a1 to strengths in general.
    @Test
    void whatATextIsNearToAnywayIsTakenOff() {
        Scores given = new Given(Map.of("a1", new double[] {.5, .4, .3}));
        WithoutHubs less = new WithoutHubs(given, new double[] {.4, .1, .2});
        Csls csls = new Csls(given, less, ask -> ask.id().equals("a1") ? .05 : 7);

        assertArrayEquals(new double[] {.1, .3, .1}, less.of(set.asks().getFirst()), 1e-9);
        assertArrayEquals(new double[] {.55, .65, .35}, csls.of(set.asks().getFirst()), 1e-9);
    }

    /// Read by their lengths, the nearest asks are the ten longest of every twentieth.
    @Test
    void theBankIsEveryTwentiethOfTheCorpus() throws Exception {
        Bank bank = Bank.packaged((role, words) -> new float[] {role == Role.ASK ? words.length() : 2});
        List<Integer> asks = Corpus.read().lines().stream()
                .filter(line -> line.role() == Role.ASK)
                .map(line -> line.text().length())
                .toList();
        double longest = IntStream.range(0, asks.size())
                .filter(at -> at % 20 == 0)
                .map(at -> -asks.get(at))
                .sorted()
                .limit(10)
                .average()
                .orElseThrow();

        assertEquals(-2 * longest, bank.near(Role.STRENGTH, "of any kind"), 1e-9);
        assertEquals(2 * "an ask".length(), bank.near(Role.ASK, "an ask"), 1e-9);
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

    /// The scores of some asks; of others, nothing is nearer than anything else.
    private record Given(Map<String, double[]> scores) implements Scores {

        @Override
        public double[] of(Worded ask) {
            return scores.getOrDefault(ask.id(), new double[3]).clone();
        }

        @Override
        public void close() {}
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
