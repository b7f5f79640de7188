package alongside.lab.fit;

import alongside.lab.input.Line;
import alongside.lab.input.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An ask or a strength of a judged set.
record Worded(String id, String words) {

    private static final JsonMapper JSON = new JsonMapper();

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
        JsonNode object = object(line);
        JsonNode id = object.path("id");
        JsonNode text = object.path("text");
        if (!(id.isString() || id.isIntegralNumber()) || id.asString().isBlank()) {
            throw line.refuse("has no \"id\"");
        }
        if (!text.isString() || text.asString().isBlank()) {
            throw line.refuse("has no \"text\"");
        }
        return new Worded(id.asString().strip(), text.asString());
    }

    private static JsonNode object(Line line) {
        try {
            JsonNode node = JSON.readTree(line.text());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw line.refuse("is not JSON");
        }
        throw line.refuse("is not a JSON object");
    }
}
