package alongside.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The taxonomy and the lines written for it: asks and strengths, each of one concern, some touching others.
/// `README.md` beside the two files describes them.
///
/// @param version changes with every byte of the two files
record Corpus(List<Concern> concerns, List<Line> lines, String version) {

    /// @param concern index into the concerns
    /// @param also indices of other concerns it touches
    /// @param oblique whether it was written to share no word with its concern
    record Line(int concern, Role role, boolean oblique, List<Integer> also, String text) {

        /// What goes to the other concerns, together.
        private static final float ALSO = 0.35f;

        Line {
            also = List.copyOf(also);
        }

        /// How much it speaks of each of so many concerns: mostly of its own; 1 together.
        float[] shares(int concerns) {
            float[] shares = new float[concerns];
            shares[concern] = also.isEmpty() ? 1 : 1 - ALSO;
            also.forEach(other -> shares[other] += ALSO / also.size());
            return shares;
        }
    }

    Corpus {
        concerns = List.copyOf(concerns);
        lines = List.copyOf(lines);
    }

    static Corpus read() throws IOException {
        String concernsFile = resource("concerns.tsv");
        String corpusFile = resource("corpus.tsv");
        List<Concern> concerns = concernsFile.lines().map(Corpus::concern).toList();
        Map<String, Integer> places = new HashMap<>();
        concerns.forEach(concern -> places.put(concern.id(), places.size()));
        List<Line> lines = corpusFile.lines().map(line -> line(line, places)).toList();
        return new Corpus(concerns, lines, digest(concernsFile + corpusFile));
    }

    private static Concern concern(String line) {
        String[] fields = line.split("\t", -1);
        return new Concern(fields[0], fields[1], fields[2]);
    }

    private static Line line(String line, Map<String, Integer> places) {
        String[] fields = line.split("\t", -1);
        List<Integer> also = fields[3].isEmpty()
                ? List.of()
                : Arrays.stream(fields[3].split(","))
                        .map(id -> place(id, places))
                        .toList();
        Role role = fields[1].equals("ask") ? Role.ASK : Role.STRENGTH;
        return new Line(place(fields[0], places), role, fields[2].equals("oblique"), also, fields[4]);
    }

    private static int place(String id, Map<String, Integer> places) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The corpus speaks of an unknown concern: " + id);
        }
        return place;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Resources.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
