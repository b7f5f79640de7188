package alongside.lab.fit;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import java.nio.file.Path;
import java.util.List;

/// An ask or a strength of a judged set.
public record Worded(String id, String words) {

    /// Reads one `{"id", "text"}` a line; other fields are left alone.
    public static List<Worded> read(Path file) {
        return Line.readAll(file, Worded::read, Worded::id);
    }

    private static Worded read(Line line) {
        Fields fields = Fields.of(line);
        return new Worded(fields.id("id"), fields.text("text"));
    }
}
