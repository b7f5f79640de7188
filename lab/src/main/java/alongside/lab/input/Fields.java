package alongside.lab.input;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line that is a JSON object, and its fields, which have to be there. Fields nobody asks for are left alone.
public final class Fields {

    private static final JsonMapper JSON = new JsonMapper();

    private final Line line;
    private final JsonNode object;

    private Fields(Line line, JsonNode object) {
        this.line = line;
        this.object = object;
    }

    public static Fields of(Line line) {
        try {
            JsonNode node = JSON.readTree(line.text());
            if (node.isObject()) {
                return new Fields(line, node);
            }
        } catch (JacksonException e) {
            throw line.refuse("is not JSON");
        }
        throw line.refuse("is not a JSON object");
    }

    /// A text or a whole number, without the space around it.
    public String id(String name) {
        return id(name, object.path(name));
    }

    public String text(String name) {
        JsonNode text = object.path(name);
        if (!text.isString() || text.asString().isBlank()) {
            throw lacks(name);
        }
        return text.asString();
    }

    public double number(String name) {
        JsonNode number = object.path(name);
        if (!number.isNumber()) {
            throw lacks(name);
        }
        return number.asDouble();
    }

    public List<String> ids(String name) {
        JsonNode array = object.path(name);
        if (!array.isArray()) {
            throw lacks(name);
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : array) {
            ids.add(id(name, id));
        }
        return ids;
    }

    private String id(String name, JsonNode id) {
        if (!(id.isString() || id.isIntegralNumber()) || id.asString().isBlank()) {
            throw lacks(name);
        }
        return id.asString().strip();
    }

    private Refusal lacks(String name) {
        return line.refuse("has no \"%s\"".formatted(name));
    }
}
