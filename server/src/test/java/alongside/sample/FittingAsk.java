package alongside.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// An ask, and the keys of the sample's members whose strengths fit it: listed by hand before anything was routed.
public record FittingAsk(String id, String text, String language, List<String> fitting) {

    public FittingAsk {
        fitting = List.copyOf(fitting);
    }

    public static List<FittingAsk> list() {
        JsonMapper json = JsonMapper.builder().build();
        try (var file = Objects.requireNonNull(FittingAsk.class.getResourceAsStream("/sample/asks.jsonl"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> json.readValue(line, FittingAsk.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
