package alongside.lab.nearest;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import alongside.lab.input.Refusal;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.PackagedModels;
import alongside.matching.text.Reading;
import alongside.matching.text.Role;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Members and asks from a file of texts, `{"text": …}` a line, read as a village reads them. Some are asks, by lot,
/// the others strengths. What one is about is the concern it most likely speaks of.
final class Texts {

    private final Meaning meaning;
    private final Map<String, Integer> concerns = new HashMap<>();

    private Texts(Meaning meaning) {
        this.meaning = meaning;
    }

    static Crowd read(Path file, Path cache, int members, int asks, long seed) {
        List<String> texts = new ArrayList<>(Line.read(file).stream()
                .map(line -> Fields.of(line).text("text"))
                .toList());
        if (texts.size() <= asks) {
            throw new Refusal("%s has %d texts, too few for %d asks.".formatted(file, texts.size(), asks));
        }
        Collections.shuffle(texts, new Random(seed));
        int most = Math.min(texts.size(), asks + members);
        try (Embedder embedder = PackagedModels.open(cache)) {
            Texts reads = new Texts(Meaning.of(embedder, Concepts.open(embedder, cache)));
            return reads.crowd(texts.subList(asks, most), texts.subList(0, asks));
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        }
    }

    private Crowd crowd(List<String> strengths, List<String> asks) {
        List<Reading> readings = strengths.stream()
                .map(text -> meaning.read(Role.STRENGTH, text))
                .toList();
        return new Crowd(
                readings.stream().map(Reading::vector).toArray(float[][]::new),
                readings.stream().mapToInt(this::topic).toArray(),
                asks.stream().map(text -> meaning.read(Role.ASK, text).vector()).toArray(float[][]::new));
    }

    private int topic(Reading reading) {
        String likeliest = reading.concepts().getFirst().id();
        return concerns.computeIfAbsent(likeliest, concern -> concerns.size());
    }
}
