package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The commands as they are called, in a process of their own, on the set that stands beside them.
class EvaluateTest {

    private static final Path SET = Path.of("data", "fit");

    @TempDir
    private Path folder;

    @Test
    void fitPrintsOneLineWithTheFiguresOfMeaningAndOfWords() throws Exception {
        JsonNode line = onlyLine("fit");

        assertEquals(List.of("asks", "strengths", "mrr", "recallAt5", "ndcgAt10", "nobodyAuc", "bm25"), names(line));
        assertEquals(List.of("mrr", "recallAt5", "ndcgAt10", "nobodyAuc"), names(line.path("bm25")));
        assertEquals(30, line.path("asks").asInt());
        assertEquals(60, line.path("strengths").asInt());
        assertTrue(line.path("mrr").asDouble() > line.path("bm25").path("mrr").asDouble(), line::toString);
    }

    @Test
    void calibratePrintsACurveThatRisesAndHowReliableItIs() throws Exception {
        List<JsonNode> lines = Called.lines(folder, arguments("calibrate"));
        JsonNode curve = lines.getFirst();
        List<JsonNode> wholes =
                lines.stream().filter(line -> line.has("byChance")).toList();

        assertEquals(1800, curve.path("pairs").asInt());
        assertTrue(curve.path("slope").asDouble() > 0, curve::toString);
        assertTrue(curve.path("precision").asDouble() >= .7, curve::toString);
        assertEquals(List.of("curve", "first", "fitFrom", "fitTo", "pairs", "said", "judged"), names(lines.get(1)));
        assertEquals(
                List.of("curve", "first", "pairs", "said", "judged", "expectedCalibrationError", "byChance"),
                names(wholes.getFirst()));
        assertEquals(
                List.of("as used", "said to know this", "learned from all pairs", "learned from invitations"),
                wholes.stream()
                        .map(line -> line.path("curve").asString())
                        .distinct()
                        .toList());
        assertEquals(List.of(90, 90, 90), pairs(wholes, 3));
        assertEquals(List.of(300, 300, 300), pairs(wholes, 10));
    }

    private static List<Integer> pairs(List<JsonNode> wholes, int first) {
        return wholes.stream()
                .filter(line -> line.path("first").asInt() == first)
                .filter(line -> !line.path("curve").asString().equals("said to know this"))
                .map(line -> line.path("pairs").asInt())
                .toList();
    }

    @Test
    void fitPrintsALineForEachAskThatSomeoneCouldAnswer() throws Exception {
        List<JsonNode> lines = Called.lines(folder, arguments("fit", "--asks"));

        assertEquals(30, lines.size());
        for (JsonNode line : lines) {
            assertEquals(List.of("ask", "relevant", "concern", "rank", "found", "first"), names(line));
            assertTrue(line.path("found").path("grade").asInt() >= 2, line::toString);
            assertEquals(line.path("rank").asInt() == 1, line.path("found").equals(line.path("first")));
        }
    }

    @Test
    void fitPrintsALineForEachShareTheRestOfHerStrengthsMayHave() throws Exception {
        List<JsonNode> lines = Called.lines(folder, arguments("fit", "--members"));

        assertEquals(
                List.of(0.0, 0.02, 0.05, 0.1, 0.2, 0.4),
                lines.stream().map(line -> line.path("rest").asDouble()).toList());
        JsonNode alone = lines.getFirst();
        assertEquals(
                List.of("rest", "members", "mrr", "recallAt5", "ndcgAt10", "mrrGain", "recallGain", "ndcgGain"),
                names(alone));
        assertEquals(60, alone.path("members").asInt());
        assertEquals(0, alone.path("mrrGain").path("mean").asDouble());
        assertNotEquals(alone.path("ndcgAt10"), lines.getLast().path("ndcgAt10"));
    }

    @Test
    void paraphrasePrintsOneLineBesideSharedWords() throws Exception {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), """
                1\the will not fall asleep without me\tour son needs me beside him to drift off
                0\twe moved and I know nobody here\tmy milk is drying up
                1\tmoney is short before the month ends\tby the twentieth our account is empty
                0\tshe bites the other children\tI am afraid of the birth
                """);

        JsonNode line = Called.line(folder, List.of("evaluate", "paraphrase", pairs.toString()));

        assertEquals(
                List.of("pairs", "same", "auc", "aucFrom", "aucTo", "accuracy", "accuracyFrom", "accuracyTo", "words"),
                names(line));
        assertEquals(2, line.path("same").asInt());
        assertEquals(1, line.path("auc").asDouble());
        assertEquals(1, line.path("aucFrom").asDouble());
    }

    @Test
    void routingPrintsOneLineWithBaselinesAndWhatEachPartAdds() throws Exception {
        JsonNode line = Called.line(folder, List.of("evaluate", "routing", "data/routing", "--parts"));

        assertEquals(12, line.path("asks").asInt());
        assertEquals(17, line.path("people").asInt());
        assertEquals(List.of("popularity", "bm25Knn", "bm25KnnPopularity"), names(line.path("baselines")));
        double popularity =
                line.path("baselines").path("popularity").path("mrr").asDouble();
        assertTrue(line.path("mrr").asDouble() > popularity, line::toString);
        assertTrue(line.path("ratioFrom").asDouble() < line.path("ratioTo").asDouble(), line::toString);
        JsonNode parts = line.path("parts");
        assertEquals(List.of("withoutHistory", "withoutAnswers", "withoutActivity", "withoutOrder"), names(parts));
        assertNotEquals(parts.path("withoutHistory"), parts.path("withoutAnswers"));
    }

    private JsonNode onlyLine(String command) throws Exception {
        return Called.line(folder, arguments(command));
    }

    private static List<String> arguments(String command, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("evaluate", command, set("asks.jsonl"), set("strengths.jsonl"), set("qrels.tsv")));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private static String set(String file) {
        return SET.resolve(file).toString();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
