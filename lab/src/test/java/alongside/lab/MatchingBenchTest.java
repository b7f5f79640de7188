package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// That pairs, batches and circles are measured beside their peers, all with the same members and the same asks.
class MatchingBenchTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void pairsPrintsALineForEachEngine() {
        List<JsonNode> lines = lines("bench", "pairs", "--members", "500", "--peers");

        assertEquals(
                List.of(
                        "engine",
                        "members",
                        "edges",
                        "weight",
                        "provenShare",
                        "paired",
                        "cpuSeconds",
                        "memoryMB",
                        "seconds",
                        "rings"),
                List.copyOf(lines.getFirst().propertyNames()));
        assertEquals(
                List.of("alongside", "jgrapht-greedy", "jgrapht-kolmogorov"),
                engines(lines).subList(0, 3));
        double exact = lines.get(2).path("weight").asDouble();
        lines.stream()
                .filter(line -> line.path("engine").asString().equals("lemon"))
                .forEach(line -> assertEquals(exact, line.path("weight").asDouble(), 1e-4));
        assertTrue(lines.get(0).path("weight").asDouble() >= 0.999 * exact, lines::toString);
        assertTrue(lines.get(0).path("provenShare").asDouble() <= 1, lines::toString);
        assertTrue(lines.get(1).path("weight").asDouble() < exact, lines::toString);
        assertTrue(lines.get(0).path("rings").isInt(), lines::toString);
        assertTrue(lines.get(1).path("rings").isNull(), lines::toString);
    }

    @Test
    void theSameSeedMakesTheSamePairs() {
        assertEquals(weight("3"), weight("3"));
        assertTrue(weight("3") != weight("4"));
    }

    @Test
    void nearestPrintsBothClocks() {
        List<JsonNode> lines = lines("bench", "nearest", "--members", "300", "--queries", "20", "--awake", "0.5");

        assertEquals(3, lines.size());
        for (JsonNode line : lines) {
            assertEquals(1, line.path("recallAt10").asDouble());
            assertTrue(line.path("p50ms").asDouble() <= line.path("p99ms").asDouble(), line::toString);
            assertTrue(line.path("p50WallMs").asDouble() > 0, line::toString);
            assertTrue(
                    line.path("p50WallMs").asDouble() <= line.path("p99WallMs").asDouble(), line::toString);
        }
    }

    @Test
    void batchPrintsALineForEachEngine() {
        List<JsonNode> lines = lines("bench", "batch", "--asks", "1000", "--helpers", "500", "--peers");

        assertEquals(
                List.of("engine", "asks", "helpers", "weight", "shareOfOptimum", "served", "cpuSeconds", "seconds"),
                List.copyOf(lines.getFirst().propertyNames()));
        assertEquals(List.of("alongside", "ortools-min-cost-flow", "one-by-one"), engines(lines));
        double share = lines.getFirst().path("shareOfOptimum").asDouble();
        assertTrue(share >= 0.9999 && share <= 1.000001, lines::toString);
    }

    @Test
    void togetherMoreFindSomeoneWhereHelpIsScarceWhateverTheChanceOfAYes() {
        List<JsonNode> lines = lines("bench", "scarcity", "--villages", "40");

        assertEquals(24, lines.size());
        for (int i = 0; i < lines.size(); i += 2) {
            JsonNode oneByOne = lines.get(i);
            JsonNode together = lines.get(i + 1);
            assertEquals("one-by-one", oneByOne.path("decided").asString());
            assertEquals("together", together.path("decided").asString());
            assertTrue(
                    together.path("answered").asDouble()
                            > oneByOne.path("answered").asDouble(),
                    lines::toString);
            assertEquals(0, together.path("overRoom").asInt());
        }
    }

    @Test
    void circlesPrintALineForEachEngineAndForEachWayToGoOn() {
        List<JsonNode> lines =
                lines("bench", "circles", "--members", "400", "--tries", "500", "--turnover", "0.05", "--peers");

        assertEquals(
                List.of(
                        "engine",
                        "members",
                        "coverage",
                        "penalty",
                        "sizes",
                        "movedStayers",
                        "insertMs",
                        "cpuSeconds",
                        "seconds"),
                List.copyOf(lines.getFirst().propertyNames()));
        assertEquals(
                List.of("alongside", "start", "timefold", "alongside-seated", "alongside-repaired", "alongside-anew"),
                engines(lines));
        assertTrue(coverage(lines, 0) > coverage(lines, 2) && coverage(lines, 2) > coverage(lines, 1), lines::toString);
        assertTrue(lines.get(4).path("movedStayers").asDouble() <= 0.011, lines::toString);
        assertTrue(lines.get(5).path("movedStayers").asDouble() > 0.1, lines::toString);
    }

    private static double coverage(List<JsonNode> lines, int line) {
        return lines.get(line).path("coverage").asDouble();
    }

    @Test
    void nobodyToMatchIsRefused() {
        assertEquals(2, commands(new StringWriter()).execute("bench", "circles", "--members", "99"));
        assertEquals(2, commands(new StringWriter()).execute("bench", "circles", "--turnover", "0.6"));
        assertEquals(2, commands(new StringWriter()).execute("bench", "pairs", "--members", "1"));
        assertEquals(2, commands(new StringWriter()).execute("bench", "batch", "--asks", "0"));
    }

    private double weight(String seed) {
        return lines("bench", "pairs", "--members", "300", "--seed", seed)
                .getFirst()
                .path("weight")
                .asDouble();
    }

    private static List<String> engines(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("engine").asString()).toList();
    }

    private List<JsonNode> lines(String... arguments) {
        StringWriter out = new StringWriter();
        assertEquals(0, commands(out).execute(arguments), errors::toString);
        JsonMapper json = new JsonMapper();
        return out.toString().lines().map(json::readTree).toList();
    }

    private CommandLine commands(StringWriter out) {
        return Lab.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(errors));
    }
}
