package alongside.lab.output;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a figure is printed: one line, fields in the order they are declared, six decimals.
public final class Json {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final double DECIMALS = 1e6;

    private Json() {}

    public static String line(Object figures) {
        return JSON.writeValueAsString(figures);
    }

    /// The same as a tree, whose fields can be gone through.
    public static JsonNode tree(Object figures) {
        return JSON.valueToTree(figures);
    }

    public static double rounded(double figure) {
        return Math.round(figure * DECIMALS) / DECIMALS;
    }
}
