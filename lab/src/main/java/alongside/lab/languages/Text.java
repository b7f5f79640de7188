package alongside.lab.languages;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import alongside.lab.input.Sets;
import alongside.matching.text.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text whose language is known.
///
/// @param set `de`, `es` and `en`, which were written apart from what any engine learned from; `corpus`, of which a
///     twentieth is what the village's own way knows English by; `names`, what the concerns are called, in English of a
///     few words that are often Latin or Greek
record Text(String set, String language, String words) {

    static final String ENGLISH = "en";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int EVERY = 20;
    /// The lines the village's own way learned from are those of place 0.
    private static final int PLACE = 13;

    static List<Text> all() {
        Corpus corpus = corpus();
        return Stream.of(
                        set("de", "de"),
                        set("es", "es"),
                        set("fit", ENGLISH),
                        set("village", ENGLISH),
                        lines(corpus),
                        names(corpus))
                .flatMap(texts -> texts)
                .toList();
    }

    /// Its first words alone, so many at most.
    Text first(int words) {
        return new Text(
                set, language, SPACE.splitAsStream(this.words).limit(words).collect(Collectors.joining(" ")));
    }

    private static Stream<Text> set(String folder, String language) {
        return Stream.of("asks.jsonl", "strengths.jsonl")
                .flatMap(file -> Line.read(Sets.folder(folder).resolve(file)).stream())
                .map(line -> new Text(language, language, Fields.of(line).text("text")));
    }

    private static Stream<Text> lines(Corpus corpus) {
        return IntStream.iterate(PLACE, i -> i < corpus.lines().size(), i -> i + EVERY)
                .mapToObj(i -> new Text("corpus", ENGLISH, corpus.lines().get(i).text()));
    }

    private static Stream<Text> names(Corpus corpus) {
        return corpus.concerns().stream().map(concern -> new Text("names", ENGLISH, concern.name()));
    }

    private static Corpus corpus() {
        try {
            return Corpus.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
