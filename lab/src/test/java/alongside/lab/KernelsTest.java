package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// That every kernel is measured; what is measured is not looked at here.
class KernelsTest {

    @Test
    void everyKernelPrintsALine() {
        StringWriter out = new StringWriter();
        CommandLine commands = Lab.commands().setOut(new PrintWriter(out));
        assertEquals(0, commands.execute("bench", "kernels", "--forks", "0", "--milliseconds", "10"));
        List<JsonNode> lines =
                out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertEquals(
                List.of("kernel", "unit", "score", "error", "least", "forks", "rounds"),
                List.copyOf(lines.getFirst().propertyNames()));
        assertEquals(
                Set.of("dotOfBytes", "dotOfFloats", "tokenize", "concerns", "decide"),
                lines.stream().map(line -> line.path("kernel").asString()).collect(Collectors.toSet()));
        lines.forEach(line -> assertTrue(
                line.path("least").asDouble() > 0
                        && line.path("least").asDouble() <= line.path("score").asDouble(),
                line::toString));
    }
}
