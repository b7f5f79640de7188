package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(2, run(out, err, "--rounds", "0"));
        assertEquals("", out.toString());
        assertEquals(
                "It takes 1 to 1,000 rounds, and a word at least.",
                err.toString().strip());
    }

    private static List<JsonNode> lines(String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(0, run(out, err, options), err::toString);
        return out.toString().lines().map(new JsonMapper()::readTree).toList();
    }

    private static int run(StringWriter out, StringWriter err, String... options) {
        List<String> call = new ArrayList<>(List.of("evaluate", "language"));
        call.addAll(List.of(options));
        return Lab.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(call.toArray(String[]::new));
    }
}
