package alongside.matching.text;

import alongside.matching.languages.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The taxonomy and the lines written for it: asks and strengths, each of one concern, some touching others.
/// `README.md` beside the two files describes them.
///
/// @param version changes with every byte of the two files
public record Corpus(List<Concern> concerns, List<Line> lines, String version) {

    private static final int SAMPLED = 20;

    /// @param concern index into the concerns
    /// @param also indices of other concerns it touches
    /// @param oblique whether it was written to share no word with its concern
    public record Line(int concern, Role role, boolean oblique, List<Integer> also, String text) {

        /// What goes to the other concerns, together.
        private static final float ALSO = 0.35f;

        public Line {
            also = List.copyOf(also);
        }

        /// Whether one speaks mainly of what the other speaks of, mainly or too.
        public boolean answers(Line other) {
            return concern == other.concern || also.contains(other.concern) || other.also.contains(concern);
        }

        /// Whether they speak of something in common, be it in passing.
        public boolean touches(Line other) {
            return answers(other) || also.stream().anyMatch(other.also::contains);
        }

        /// The same line where only these concerns are left.
        private Line among(List<Integer> kept) {
            return new Line(
                    kept.indexOf(concern),
                    role,
                    oblique,
                    also.stream().map(kept::indexOf).toList(),
                    text);
        }

        /// How much it speaks of each of so many concerns: mostly of its own; 1 together.
        float[] shares(int concerns) {
            float[] shares = new float[concerns];
            shares[concern] = also.isEmpty() ? 1 : 1 - ALSO;
            also.forEach(other -> shares[other] += ALSO / also.size());
            return shares;
        }
    }

    public Corpus {
        concerns = List.copyOf(concerns);
        lines = List.copyOf(lines);
    }

    public static Corpus read() throws IOException {
        String concernsFile = Resources.text("concerns.tsv");
        String corpusFile = Resources.text("corpus.tsv");
        List<Concern> concerns = concernsFile.lines().map(Corpus::concern).toList();
        Map<String, Integer> places = new HashMap<>();
        concerns.forEach(concern -> places.put(concern.id(), places.size()));
        List<Line> lines = corpusFile.lines().map(line -> line(line, places)).toList();
        return new Corpus(concerns, lines, digest(concernsFile + corpusFile));
    }

    /// The languages that are read by their words, over the same concerns. Every twentieth line is enough
    /// to know English by its letters.
    public Languages languages() {
        String english = IntStream.iterate(0, i -> i < lines.size(), i -> i + SAMPLED)
                .mapToObj(i -> lines.get(i).text())
                .collect(Collectors.joining(" "));
        return Languages.packaged(concerns.stream().map(Concern::id).toList(), english);
    }

    /// Without the lines of one fold of so many: every so manieth of the file belongs to it.
    public Corpus without(int fold, int folds) {
        List<Line> kept = IntStream.range(0, lines.size())
                .filter(i -> i % folds != fold)
                .mapToObj(lines::get)
                .toList();
        return new Corpus(concerns, kept, "%s without %d of %d".formatted(version, fold, folds));
    }

    /// Without these concerns, by their places, and without every line that speaks of one of them, mainly or too.
    public Corpus withoutConcerns(Set<Integer> without) {
        List<Integer> kept = IntStream.range(0, concerns.size())
                .boxed()
                .filter(concern -> !without.contains(concern))
                .toList();
        List<Line> speaking = lines.stream()
                .filter(line -> kept.contains(line.concern) && kept.containsAll(line.also))
                .map(line -> line.among(kept))
                .toList();
        String missing = without.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return new Corpus(
                kept.stream().map(concerns::get).toList(), speaking, version + " without concerns " + missing);
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

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
