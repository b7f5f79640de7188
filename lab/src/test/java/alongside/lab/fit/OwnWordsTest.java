package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A set that repeats the lines the engine learned from would measure its memory.
class OwnWordsTest {

    private static final double CLOSE = .3;

    @Test
    void noTextOfTheSetComesNearALineTheEngineLearnedFrom() throws Exception {
        List<Set<String>> learned = learned();
        assertTrue(learned.size() > 4_000, () -> "lines: " + learned.size());

        for (Worded text : texts()) {
            Set<String> own = trigrams(text.words());
            for (Set<String> line : learned) {
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

    private static List<Set<String>> learned() throws IOException {
        try (InputStream in = Objects.requireNonNull(Meaning.class.getResourceAsStream("corpus.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> trigrams(line.substring(line.lastIndexOf('\t') + 1)))
                    .toList();
        }
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static Set<String> trigrams(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Set<String> trigrams = new HashSet<>();
        for (int at = 0; at + 3 <= plain.length(); at++) {
            trigrams.add(plain.substring(at, at + 3));
        }
        return trigrams;
    }
}
