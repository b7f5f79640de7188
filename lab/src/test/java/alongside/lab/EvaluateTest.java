package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
    void calibratePrintsOneLineWithACurveThatRises() throws Exception {
        JsonNode line = onlyLine("calibrate");

        assertEquals(1800, line.path("pairs").asInt());
        assertTrue(line.path("slope").asDouble() > 0, line::toString);
        assertTrue(line.path("precision").asDouble() >= .7, line::toString);
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
        return Called.line(
                folder, List.of("evaluate", command, set("asks.jsonl"), set("strengths.jsonl"), set("qrels.tsv")));
    }

    private static String set(String file) {
        return SET.resolve(file).toString();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
