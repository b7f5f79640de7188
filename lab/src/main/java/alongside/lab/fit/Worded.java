package alongside.lab.fit;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import alongside.lab.input.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An ask or a strength of a judged set.
public record Worded(String id, String words) {

    /// Reads one `{"id", "text"}` a line; other fields are left alone.
    static List<Worded> read(Path file) {
        List<Worded> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Line line : Line.read(file)) {
            Worded one = read(line);
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

    private static Worded read(Line line) {
        Fields fields = Fields.of(line);
        return new Worded(fields.id("id"), fields.text("text"));
    }
}
