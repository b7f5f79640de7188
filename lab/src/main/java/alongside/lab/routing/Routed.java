package alongside.lab.routing;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import alongside.lab.input.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Routed> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Line line : Line.read(file)) {
            Routed one = read(line);
            if (!ids.add(one.id())) {
                throw line.refuse("has the id %s, which an earlier line has already".formatted(one.id()));
            }
            all.add(one);
        }
        if (all.isEmpty()) {
            throw new Refusal("%s has no lines.".formatted(file));
        }
        return all;
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
