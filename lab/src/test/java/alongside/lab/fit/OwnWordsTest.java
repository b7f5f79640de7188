package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.lab.corpus.Trigrams;
import alongside.matching.text.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A set that repeats the lines the engine learned from would measure its memory.
class OwnWordsTest {

    private static final double CLOSE = .3;

    @Test
    void noTextOfTheSetComesNearALineTheEngineLearnedFrom() throws Exception {
        List<Trigrams> learned = learned();
        assertTrue(learned.size() > 4_000, () -> "lines: " + learned.size());

        for (Worded text : texts()) {
            Trigrams own = Trigrams.of(text.words());
            for (Trigrams line : learned) {
                assertTrue(own.overlap(line) < CLOSE, text::toString);
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

    private static List<Trigrams> learned() throws IOException {
        try (InputStream in = Objects.requireNonNull(Meaning.class.getResourceAsStream("corpus.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Trigrams.of(line.substring(line.lastIndexOf('\t') + 1)))
                    .toList();
        }
    }
}
