package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvaluateCorpusTest {

    private static final List<String> COMMAND = List.of("evaluate", "corpus");

    @Test
    void aFoldIsALineWithFiguresWithAndWithoutConcerns() {
        List<JsonNode> lines = CalledHere.with(
                        COMMAND,
                        "--by",
                        "line",
                        "--sample",
                        "1000",
                        "--folds",
                        "4",
                        "--fold",
                        "1",
                        "--cache",
                        "target/model")
                .lines();

        JsonNode line = lines.getFirst();
        assertEquals(1, lines.size());
        assertEquals("line", line.path("by").asString());
        assertEquals(250, line.path("lines").asInt());
        assertTrue(line.path("adapters").asBoolean());
        assertTrue(line.path("asks").asInt() > 50, line::toString);
        assertTrue(line.path("oblique").path("asks").asInt() < line.path("asks").asInt(), line::toString);
        for (JsonNode ranked : List.of(line, line.path("withoutConcerns"), line.path("oblique"))) {
            for (String figure : List.of("mrr", "recallAt5", "ndcgAt10")) {
                JsonNode interval = ranked.path(figure);
                assertTrue(interval.path("low").asDouble() > 0, line::toString);
                assertTrue(
                        interval.path("low").asDouble() < interval.path("mean").asDouble(), line::toString);
            }
        }
    }

    @Test
    void whatIsToBeMeasuredHasToBeSaid() {
        String one = "It takes --by line, --by concern, or --near.";
        CalledHere.with(COMMAND).assertRefused(one);
        CalledHere.with(COMMAND, "--by", "line", "--near").assertRefused(one);
        CalledHere.with(COMMAND, "--by", "voice")
                .assertRefused("What is held out goes by line or by concern, not by voice.");
        CalledHere.with(COMMAND, "--near", "--sample", "999").assertRefused("A sample is of 1000 to 27034 lines.");
        CalledHere.with(COMMAND, "--by", "line", "--fold", "5")
                .assertRefused("It takes 2 to 100 folds, and one of them from 0 on.");
    }
}
