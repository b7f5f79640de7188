package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.decisions.DecisionFile;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Router;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A decision that was taken along comes out the same, and one that somebody touched does not.
class ReplayTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void decisionsComeOutTheSameWhoeverWasInThem() {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < 400; i++) {
            DecisionFile read = DecisionFile.read(decided(random).bytes());
            assertEquals("Same[]", read.replay().toString());
            assertArrayEquals(read.bytes(), DecisionFile.read(read.bytes()).bytes());
        }
    }

    @Test
    void everyNumberOfACandidateStandsInTheFile() {
        JsonNode one = json().path("weighed").path(0).path("candidate");
        assertEquals(
                Arrays.stream(Candidate.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList(),
                List.copyOf(one.propertyNames()));
    }

    @Test
    void whatComesOutTheSameIsSaidOnOneLine() throws Exception {
        assertEquals(0, replay(json()));
        JsonNode line = JSON.readTree(out.toString());
        assertEquals(
                List.of("version", "meaning", "seed", "size", "candidates", "same"), List.copyOf(line.propertyNames()));
        assertEquals(Router.VERSION, line.path("version").asString());
        assertTrue(line.path("same").asBoolean());
    }

    @Test
    void theLastBitOfAValueIsMissed() throws Exception {
        ObjectNode file = json();
        ObjectNode third = (ObjectNode) file.path("weighed").path(2);
        third.put("value", Math.nextUp(third.path("value").asDouble()));
        assertEquals(1, replay(file));
        JsonNode line = JSON.readTree(out.toString());
        assertEquals(
                third.path("candidate").path("member"), line.path("different").path("member"));
        assertEquals(3, line.path("different").path("kept").path("place").asInt());
        assertEquals(3, line.path("different").path("again").path("place").asInt());
    }

    @Test
    void whoeverWasPutBeforeOthersIsNamed() throws Exception {
        ObjectNode file = json();
        List<JsonNode> weighed = new ArrayList<>();
        file.path("weighed").forEach(weighed::add);
        weighed.addFirst(weighed.remove(4));
        file.set("weighed", JSON.valueToTree(weighed));
        assertEquals(1, replay(file));
        JsonNode different = JSON.readTree(out.toString()).path("different");
        assertEquals(1, different.path("kept").path("place").asInt());
        assertEquals(5, different.path("again").path("place").asInt());
    }

    @Test
    void whatAnotherRouterDecidedCannotBeTold() throws Exception {
        ObjectNode file = json();
        file.put("version", "router-1");
        refused("was decided by router-1, and this is " + Router.VERSION, file);
    }

    @Test
    void whatIsNoDecisionIsRefused() throws Exception {
        refused("is not a recorded decision", JSON.createObjectNode());
        ObjectNode less = json();
        ((ObjectNode) less.path("weighed").path(0).path("candidate")).remove("fit");
        refused("is not a recorded decision", less);
        ObjectNode twice = json();
        ((ObjectNode) twice.path("weighed").path(0).path("candidate"))
                .set("member", twice.path("weighed").path(1).path("candidate").path("member"));
        refused("is not a recorded decision", twice);
        Path nowhere = folder.resolve("nowhere.json");
        assertEquals(2, run(nowhere));
        assertTrue(err.toString().endsWith("There is no file %s.%n".formatted(nowhere)));
        assertEquals(2, run(Files.writeString(folder.resolve("half.json"), "{\"version\":")));
    }

    private void refused(String why, ObjectNode file) throws Exception {
        err.getBuffer().setLength(0);
        assertEquals(2, replay(file));
        assertEquals("%s %s.%n".formatted(folder.resolve("decision.json"), why), err.toString());
        assertEquals("", out.toString());
    }

    private int replay(ObjectNode file) throws Exception {
        return run(Files.write(folder.resolve("decision.json"), JSON.writeValueAsBytes(file)));
    }

    private int run(Path file) {
        CommandLine commands = Lab.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commands.execute("replay", file.toString());
    }

    private static ObjectNode json() {
        SplittableRandom random = new SplittableRandom(7);
        DecisionFile file = decided(random);
        while (file.weighed().size() < 5) {
            file = decided(random);
        }
        return (ObjectNode) JSON.readTree(file.bytes());
    }

    /// Many of them alike, so that lots decide.
    private static DecisionFile decided(SplittableRandom random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            candidates.add(candidate(random));
        }
        ByWhen byWhen = ByWhen.values()[random.nextInt(3)];
        Decision decision = new Router().decide(byWhen, candidates, random.nextInt(1, 5), random.nextLong());
        return new DecisionFile(
                decision.version(), "some model", byWhen, decision.seed(), decision.size(), decision.weighed());
    }

    private static Candidate candidate(SplittableRandom random) {
        int room = random.nextInt(1, 7);
        boolean alike = random.nextBoolean();
        return new Candidate(
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(10) == 0 ? null : new UUID(random.nextLong(), random.nextLong()),
                alike ? 0.5 : random.nextDouble(),
                alike ? 1 : random.nextInt(1, room + 1),
                alike ? 2 : room,
                alike || random.nextBoolean(),
                alike ? null : random.nextDouble(40),
                !alike && random.nextBoolean(),
                alike ? 0 : random.nextDouble());
    }
}
