package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// That the command measures, on a village small enough for every check; what it measures is not looked at here.
class BenchTest {

    @TempDir
    private Path folder;

    @Test
    void askPrintsOneLineAndKeepsTheVillageForTheNextTime() throws Exception {
        JsonNode first = bench();
        JsonNode second = bench();

        assertEquals(
                List.of("members", "asks", "p50ms", "p99ms", "stages", "keptMs", "cpuMsPerAsk"),
                List.copyOf(first.propertyNames()));
        assertEquals(
                List.of("embed", "nearest", "decide", "commit"),
                List.copyOf(first.path("stages").propertyNames()));
        for (JsonNode line : List.of(first, second)) {
            assertEquals(200, line.path("members").asInt());
            assertEquals(20, line.path("asks").asInt());
            assertTrue(line.path("p50ms").asDouble() <= line.path("p99ms").asDouble(), line::toString);
            line.path("stages").forEach(stage -> assertTrue(stage.asDouble() > 0, line::toString));
        }
    }

    private JsonNode bench() throws Exception {
        return Called.line(
                folder,
                List.of(
                        "bench",
                        "ask",
                        "--members",
                        "200",
                        "--asks",
                        "20",
                        "--data",
                        folder.resolve("village").toString()));
    }
}
