package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A round of everything that can happen to a village, on the server as it was built: the reactor builds it first.
class FaultsTest {

    private static final int SOME = 10;

    @Test
    void whateverBreaksNothingAcknowledgedIsLostDoubledOrMisdelivered() {
        StringWriter out = new StringWriter();
        int exit = Lab.commands()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(System.out, true))
                .execute("faults");
        System.out.print(out);

        assertEquals(0, exit);
        List<JsonNode> lines =
                out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertEquals(
                List.of("app-killed", "database-killed", "disk-full", "network-cut"),
                lines.stream().map(line -> line.path("fault").asString()).toList());
        for (JsonNode line : lines) {
            boolean happened = line.path("rounds").asInt() == 1;
            assertTrue(happened || line.path("fault").asString().equals("disk-full"), line::toString);
            assertTrue(!happened || line.path("acknowledged").asInt() >= SOME, line::toString);
        }
    }

    @Test
    void noRoundsAreRefusedInOneSentence() {
        StringWriter err = new StringWriter();

        assertEquals(2, Lab.commands().setErr(new PrintWriter(err)).execute("faults", "--rounds", "0"));
        assertEquals(1, err.toString().lines().count());
    }
}
