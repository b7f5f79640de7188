package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A set that repeats the lines the engine learned from would measure its memory.
class OwnWordsTest {

    private static final double CLOSE = .3;

    @Test
    void noTextOfTheSetComesNearALineTheEngineLearnedFrom() throws Exception {
        List<long[]> learned = learned();
        assertTrue(learned.size() > 4_000, () -> "lines: " + learned.size());

        for (Worded text : texts()) {
            long[] own = trigrams(text.words());
            for (long[] line : learned) {
                assertTrue(overlap(own, line) < CLOSE, text::toString);
            }
        }
    }

    private static List<Worded> texts() {
        List<Worded> texts = new ArrayList<>();
        for (String set : List.of("fit", "village")) {
            texts.addAll(Worded.read(Path.of("data", set, "asks.jsonl")));
            texts.addAll(Worded.read(Path.of("data", set, "strengths.jsonl")));
        }
        return texts;
    }

    private static List<long[]> learned() throws IOException {
        try (InputStream in = Objects.requireNonNull(Meaning.class.getResourceAsStream("corpus.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> trigrams(line.substring(line.lastIndexOf('\t') + 1)))
                    .toList();
        }
    }

    private static double overlap(long[] one, long[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (one.length + other.length - shared);
    }

    /// All there are, each once, in order: three letters are a number of 48 bits.
    private static long[] trigrams(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return IntStream.range(0, Math.max(0, plain.length() - 2))
                .mapToLong(
                        at -> (long) plain.charAt(at) << 32 | (long) plain.charAt(at + 1) << 16 | plain.charAt(at + 2))
                .sorted()
                .distinct()
                .toArray();
    }
}
