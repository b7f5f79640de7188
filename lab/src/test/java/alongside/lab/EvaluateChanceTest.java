package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// That a guess is held against members whose real chance is known.
class EvaluateChanceTest {

    private static final List<String> NAMES =
            List.of("village mean", "every answer alike", "fading", "alongside", "real chance");

    @Test
    void itPrintsALineForEachWayOfGuessing() {
        List<JsonNode> lines = lines("--members", "1500", "--days", "120");

        assertEquals(
                List.of("estimate", "members", "answers", "brier", "logLoss", "learned"),
                List.copyOf(lines.getFirst().propertyNames()));
        assertEquals(
                NAMES,
                lines.stream().map(line -> line.path("estimate").asString()).toList());
        assertEquals(0, learned(lines, 0));
        assertEquals(1, learned(lines, 4));
        assertTrue(learned(lines, 3) > learned(lines, 2) && learned(lines, 2) > learned(lines, 1), lines::toString);
        assertTrue(learned(lines, 3) < 1, lines::toString);
    }

    @Test
    void ofMembersWhoNeverChangeTheWholePastSaysMost() {
        List<JsonNode> lines = lines("--members", "1500", "--days", "120", "--changes", "0", "--pull", "0");
        assertTrue(learned(lines, 1) > learned(lines, 2), lines::toString);
    }

    @Test
    void theSameSeedIsTheSameVillage() {
        assertEquals(lines("--members", "100", "--seed", "7"), lines("--members", "100", "--seed", "7"));
        assertNotEquals(lines("--members", "100", "--seed", "7"), lines("--members", "100", "--seed", "8"));
    }

    @Test
    void aVillageOfNobodyIsRefusedInOneSentence() {
        call("--members", "0").assertRefused("It takes 1 to 1,000,000 members, and 31 to 3,650 days.");
    }

    private static double learned(List<JsonNode> lines, int line) {
        return lines.get(line).path("learned").asDouble();
    }

    private static List<JsonNode> lines(String... options) {
        return call(options).lines();
    }

    private static CalledHere call(String... options) {
        return CalledHere.with(List.of("evaluate", "chance"), options);
    }
}
