package alongside.lab.all;

import alongside.lab.output.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What came of a bench.
///
/// @param lines what it printed, also when it failed later
/// @param failure in its own sentence why it did not end well; null when it did
public record Run(
        List<String> arguments,
        double seconds,
        List<JsonNode> lines,
        @Nullable String failure) {

    public Run {
        arguments = List.copyOf(arguments);
        lines = List.copyOf(lines);
    }

    /// What `bench all` prints of it.
    private record RunLine(
            String command,
            double seconds,
            int lines,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String failure) {}

    String command() {
        return "./alongside " + String.join(" ", arguments);
    }

    String line() {
        return Json.line(new RunLine(command(), Json.rounded(seconds), lines.size(), failure));
    }
}
