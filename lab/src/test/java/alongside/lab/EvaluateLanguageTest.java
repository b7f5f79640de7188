package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The command as it is called, each engine in a process of its own.
class EvaluateLanguageTest {

    @Test
    void itPrintsALineForEachEngine() {
        List<JsonNode> lines = lines("--engine", "alongside,opennlp", "--rounds", "1");

        assertEquals(
                List.of("alongside", "opennlp"),
                lines.stream().map(line -> line.path("engine").asString()).toList());
        for (JsonNode line : lines) {
            assertEquals(
                    List.of(
                            "engine",
                            "texts",
                            "recognised",
                            "falseAlarms",
                            "perSet",
                            "p50us",
                            "p99us",
                            "cpuUsPerText",
                            "openCpuSeconds",
                            "memoryMB",
                            "jarMB"),
                    List.copyOf(line.propertyNames()));
            assertEquals(
                    List.of("de", "es", "en", "corpus", "names"),
                    List.copyOf(line.path("perSet").propertyNames()));
            assertEquals(110, line.path("perSet").path("de").path("texts").asInt());
            assertEquals(370, line.path("perSet").path("en").path("texts").asInt());
        }
        assertTrue(lines.get(0).path("memoryMB").asDouble() < 2, lines::toString);
        assertTrue(lines.get(1).path("memoryMB").asDouble() > 10, lines::toString);
    }

    @Test
    void theVillagesOwnWayTellsWholeTextsAndLessOfAWordAlone() {
        JsonNode whole = lines("--engine", "alongside", "--rounds", "1").getFirst();
        for (String set : List.of("de", "es", "en", "corpus")) {
            assertTrue(whole.path("perSet").path(set).path("recognised").asDouble() >= 0.95, whole::toString);
        }
        JsonNode word =
                lines("--engine", "alongside", "--rounds", "1", "--words", "1").getFirst();
        assertTrue(word.path("recognised").asDouble() < whole.path("recognised").asDouble() - 0.1, word::toString);
    }

    @Test
    void whatCannotBeMeasuredIsRefusedInOneSentence() {
        call("--rounds", "0").assertRefused("It takes 1 to 1,000 rounds, and a word at least.");
    }

    private static List<JsonNode> lines(String... options) {
        return call(options).lines();
    }

    private static CalledHere call(String... options) {
        return CalledHere.with(List.of("evaluate", "language"), options);
    }
}
