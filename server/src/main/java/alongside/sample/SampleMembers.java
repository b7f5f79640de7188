package alongside.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The made-up members, in the order of their file: one JSON object a line.
public final class SampleMembers {

    private static final String FILE = "/sample/members.jsonl";

    private SampleMembers() {}

    public static List<SampleMember> list() {
        JsonMapper json = JsonMapper.builder().build();
        try (var file = Objects.requireNonNull(SampleMembers.class.getResourceAsStream(FILE));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> json.readValue(line, SampleMember.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
