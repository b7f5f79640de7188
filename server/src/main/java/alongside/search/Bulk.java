package alongside.search;

import alongside.search.MarkedIndex.Marked;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is written at once, in lines as OpenSearch takes them.
final class Bulk {

    private final JsonMapper json;
    private final StringBuilder lines = new StringBuilder();

    Bulk(JsonMapper json) {
        this.json = json;
    }

    void put(Marked strength) {
        line("index", strength.strength());
        ObjectNode document = json.createObjectNode();
        document.put(IndexShape.STRENGTH, strength.strength().toString());
        document.put(IndexShape.MEMBER, strength.member().toString());
        document.put(IndexShape.EXACT, WrittenVectors.text(strength.vector()));
        document.put(IndexShape.LENGTH, WrittenVectors.length(strength.vector()));
        if (strength.mark() != null) {
            document.put(IndexShape.MARK, strength.mark().toString());
        }
        ArrayNode vector = document.putArray(IndexShape.VECTOR);
        for (float value : strength.vector()) {
            vector.add(value);
        }
        lines.append(document).append('\n');
    }

    void remove(UUID strength) {
        line("delete", strength);
    }

    private void line(String deed, UUID strength) {
        lines.append("{\"%s\":{\"_id\":\"%s\"}}\n".formatted(deed, strength));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
