package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

        assertEquals(List.of("asks", "strengths", "mrr", "recallAt5", "ndcgAt10", "bm25"), names(line));
        assertEquals(List.of("mrr", "recallAt5", "ndcgAt10"), names(line.path("bm25")));
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
