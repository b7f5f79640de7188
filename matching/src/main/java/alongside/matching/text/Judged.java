package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import alongside.matching.calibration.Graded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lab's first judged set, packed with the code, so that any model can be calibrated where it is to be used.
///
/// @param relevant the pairs that were judged to speak well to each other
record Judged(List<Text> asks, List<Text> strengths, Set<Pair> relevant) {

    private static final int RELEVANT = 2;

    record Text(String id, String words) {}

    record Pair(String ask, String strength) {}

    Judged {
        asks = List.copyOf(asks);
        strengths = List.copyOf(strengths);
        relevant = Set.copyOf(relevant);
    }

    static Judged packaged() throws IOException {
        Set<Pair> relevant = new HashSet<>();
        for (String line : Resources.text("judged/qrels.tsv").lines().toList()) {
            String[] cells = line.split("\t");
            if (Integer.parseInt(cells[2]) >= RELEVANT) {
                relevant.add(new Pair(cells[0], cells[1]));
            }
        }
        return new Judged(texts("judged/asks.jsonl"), texts("judged/strengths.jsonl"), relevant);
    }

    private static List<Text> texts(String resource) throws IOException {
        JsonMapper mapper = new JsonMapper();
        return Resources.text(resource)
                .lines()
                .map(mapper::readTree)
                .map(line -> new Text(field(line, "id"), field(line, "text")))
                .toList();
    }

    private static String field(JsonNode line, String name) {
        return line.path(name).asString("");
    }

    /// Every pair of the set, with the score of its vectors.
    List<Graded> pairs(BiFunction<Role, String, float[]> read) {
        List<float[]> known = strengths.stream()
                .map(strength -> read.apply(Role.STRENGTH, strength.words()))
                .toList();
        List<Graded> pairs = new ArrayList<>();
        for (Text ask : asks) {
            float[] vector = read.apply(Role.ASK, ask.words());
            for (int at = 0; at < known.size(); at++) {
                Pair pair = new Pair(ask.id(), strengths.get(at).id());
                pairs.add(new Graded(Vectors.dot(vector, known.get(at)), relevant.contains(pair)));
            }
        }
        return pairs;
    }
}
