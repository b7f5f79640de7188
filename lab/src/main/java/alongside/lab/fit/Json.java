package alongside.lab.fit;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a figure is printed: one line, fields in the order they are declared, six decimals.
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final double DECIMALS = 1e6;

    private Json() {}

    static String line(Object figures) {
        return JSON.writeValueAsString(figures);
    }

    static double rounded(double figure) {
        return Math.round(figure * DECIMALS) / DECIMALS;
    }
}
