package alongside.lab.routing;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An ask to route, and who did answer it.
record Routed(String id, String words, Set<String> answeredBy) {

    Routed {
        answeredBy = Set.copyOf(answeredBy);
    }

    /// Reads one `{"id", "text", "answeredBy"}` a line.
    static List<Routed> read(Path file) {
        return Line.readAll(file, Routed::read, Routed::id);
    }

    private static Routed read(Line line) {
        Fields fields = Fields.of(line);
        Set<String> answeredBy = new HashSet<>(fields.ids("answeredBy"));
        if (answeredBy.isEmpty()) {
            throw line.refuse("is answered by nobody");
        }
        return new Routed(fields.id("id"), fields.text("text"), answeredBy);
    }
}
