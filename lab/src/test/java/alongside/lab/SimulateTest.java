package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateTest {

    private static final List<String> SMALL = List.of("--members", "100", "--asks-per-day", "10", "--days", "14");

    private final StringWriter errors = new StringWriter();

    @Test
    void everyPolicyPrintsALine() {
        List<JsonNode> lines = lines("--policy", "all");
        assertEquals(
                List.of("alongside", "forum", "top3", "top10", "sequential", "top3-board"),
                lines.stream().map(line -> line.path("policy").asString()).toList());
        for (JsonNode line : lines) {
            assertEquals(
                    lines.getFirst().path("asks").asInt(), line.path("asks").asInt());
            assertTrue(line.path("answered1h").asDouble()
                    <= line.path("answered24h").asDouble());
            assertTrue(line.path("gaveBack30d").isNull());
        }
    }

    @Test
    void theSameSeedPrintsTheSameLine() {
        assertEquals(figures("5"), figures("5"));
        assertTrue(!figures("5").equals(figures("6")));
    }

    @Test
    void ofSeveralSeedsTheMeanAndTheLeastAndTheMostFollow() {
        List<JsonNode> lines = lines("--seed", "5", "--seeds", "3", "--policy", "all");
        assertEquals(3 * 6 + 6, lines.size());
        assertEquals(figures("6"), figures(lines.get(6)));
        JsonNode last = lines.getLast();
        assertEquals("top3-board", last.path("policy").asString());
        assertEquals(3, last.path("seeds").asInt());
        List<JsonNode> each = List.of(lines.get(5), lines.get(11), lines.get(17));
        assertSpread(each, last, line -> line.path("answered24h"));
        assertSpread(each, last, line -> line.path("asks"));
        assertSpread(each, last, line -> line.path("soon").path("invitationsPerAsk"));
        assertTrue(last.path("gaveBack30d").isNull());
        assertTrue(last.path("to").path("gaveBack30d").isNull());
    }

    private static void assertSpread(List<JsonNode> each, JsonNode all, UnaryOperator<JsonNode> of) {
        var figures =
                each.stream().mapToDouble(line -> of.apply(line).asDouble()).summaryStatistics();
        assertEquals(figures.getAverage(), of.apply(all).asDouble(), 1e-6);
        assertEquals(figures.getMin(), of.apply(all.path("from")).asDouble());
        assertEquals(figures.getMax(), of.apply(all.path("to")).asDouble());
    }

    @Test
    void ofThreeDaysTheFirstCounts() {
        List<JsonNode> lines = called("--members", "100", "--asks-per-day", "50", "--days", "3");
        int asks = lines.getFirst().path("asks").asInt();
        assertTrue(asks > 25 && asks < 75, () -> asks + " asks");
    }

    @Test
    void otherTimesMakeOtherDays() {
        String late = "due 180m, waves 1@61m, then 1 every 30m, watch 170m every 10m, words 5m 10m";
        JsonNode usual = lines().getFirst().path("tonight");
        JsonNode later = lines("--tonight", late).getFirst().path("tonight");
        assertTrue(usual.isObject() && later.isObject());
        assertTrue(!usual.equals(later), usual::toString);
    }

    @Test
    void whatCannotBeSimulatedIsRefusedInOneSentence() {
        refused("There is no policy \"magic\"; --help names those there are.", "--policy", "magic");
        refused(
                "It takes 3 days at least, as 48 hours after an ask have to be known, and 1000 at most.",
                "--days",
                "2");
        refused("It takes 1 seed at least and 1000 at most.", "--seeds", "0");
        refused("It takes 10 members at least and 1,000,000 at most.", "--members", "9");
        refused("A responsiveness is between 0 and 1.", "--responsiveness", "1");
        refused("It takes more than 0 asks a day, and at most one a member.", "--asks-per-day", "NaN");
        refused(
                "Not a plan: \"soon\"; write for example \"due 60m, waves 3@0 3@20m, then 4 every 20m, circle 30m,"
                        + " watch 45m every 10m, words 5m 10m\".",
                "--soon",
                "soon");
    }

    private void refused(String sentence, String... arguments) {
        errors.getBuffer().setLength(0);
        StringWriter out = new StringWriter();
        List<String> call = new ArrayList<>(List.of("simulate"));
        call.addAll(List.of(arguments));
        assertEquals(2, commands(out).execute(call.toArray(String[]::new)));
        assertEquals(sentence, errors.toString().strip());
        assertEquals("", out.toString());
    }

    /// All but how long it took.
    private String figures(String seed) {
        return figures(lines("--seed", seed).getFirst());
    }

    private static String figures(JsonNode line) {
        return StreamSupport.stream(line.propertyNames().spliterator(), false)
                .filter(name -> !name.endsWith("Seconds"))
                .map(name -> name + " " + line.path(name))
                .collect(Collectors.joining("\n"));
    }

    private List<JsonNode> lines(String... arguments) {
        List<String> call = new ArrayList<>(SMALL);
        call.addAll(List.of(arguments));
        return called(call.toArray(String[]::new));
    }

    private List<JsonNode> called(String... arguments) {
        StringWriter out = new StringWriter();
        List<String> call = new ArrayList<>(List.of("simulate"));
        call.addAll(List.of(arguments));
        assertEquals(0, commands(out).execute(call.toArray(String[]::new)), errors::toString);
        JsonMapper json = new JsonMapper();
        return out.toString().lines().map(json::readTree).toList();
    }

    private CommandLine commands(StringWriter out) {
        return Lab.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(errors));
    }
}
