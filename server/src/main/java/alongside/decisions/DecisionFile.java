package alongside.decisions;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Replay;
import alongside.matching.routing.Router;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A decision as a host can take it with her, to have it made again elsewhere: every number it rested on and what came
/// out, each written so that it is read back to the last bit.
///
/// It names nobody. Members are numbered in the order of their ids, because the lots that break ties are drawn in that
/// order and depend on nothing else of an id; of a strength it says only whether there was one. Whatever else a router
/// weighs stands in it of itself, under the name it has there.
///
/// @param meaning the version of what told how well strengths fit
public record DecisionFile(
        String version, String meaning, ByWhen byWhen, long seed, int size, List<Decision.Weighed> weighed) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final UUID A_STRENGTH = new UUID(0, 0);

    public DecisionFile {
        weighed = List.copyOf(weighed);
        Objects.requireNonNull(version);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(byWhen);
        long members = weighed.stream()
                .map(one -> Objects.requireNonNull(one.candidate().member()))
                .distinct()
                .count();
        if (members < weighed.size()) {
            throw new IllegalArgumentException("A member stands in it twice.");
        }
    }

    static DecisionFile of(Kept kept) {
        Decision made = kept.decision();
        return new DecisionFile(
                made.version(), kept.meaning(), kept.byWhen(), made.seed(), made.size(), made.weighed());
    }

    public byte[] bytes() {
        ObjectNode file = JSON.valueToTree(this);
        List<UUID> inOrder =
                weighed.stream().map(one -> one.candidate().member()).sorted().toList();
        for (int i = 0; i < weighed.size(); i++) {
            JsonNode one = file.path("weighed").path(i);
            ObjectNode numbers = (ObjectNode) one.path("candidate");
            int number = inOrder.indexOf(weighed.get(i).candidate().member()) + 1;
            numbers.put("member", new UUID(0, number).toString());
            if (weighed.get(i).candidate().strength() != null) {
                numbers.put("strength", A_STRENGTH.toString());
            }
            ((ObjectNode) one)
                    .set(
                            "reasons",
                            JSON.valueToTree(new TreeSet<>(weighed.get(i).reasons())));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    /// @throws IllegalArgumentException in the rest of a sentence about the file, when this router cannot tell
    public static DecisionFile read(byte[] bytes) {
        try {
            JsonNode file = JSON.readTree(bytes);
            String version = file.path("version").asString("");
            if (version.isEmpty()) {
                throw new IllegalArgumentException("is not a recorded decision");
            }
            if (!version.equals(Router.VERSION)) {
                throw new IllegalArgumentException(
                        "was decided by %s, and this is %s".formatted(version, Router.VERSION));
            }
            return JSON.treeToValue(file, DecisionFile.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is not a recorded decision", e);
        }
    }

    public Replay replay() {
        return Replay.of(byWhen, new Decision(version, seed, size, weighed));
    }
}
