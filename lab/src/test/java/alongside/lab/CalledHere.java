package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command as it is called, in this process, and what came of it.
record CalledHere(int status, String out, String err) {

    static CalledHere with(List<String> command, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Lab.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
        return new CalledHere(status, out.toString(), err.toString());
    }

    List<JsonNode> lines() {
        assertEquals(0, status, err);
        return out.lines().map(new JsonMapper()::readTree).toList();
    }

    void assertRefused(String sentence) {
        assertEquals(2, status);
        assertEquals("", out);
        assertEquals(sentence, err.strip());
    }
}
