package alongside.lab.languages;

import alongside.lab.input.Refusal;
import alongside.matching.text.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A way of telling languages, and what a village would take in for it.
///
/// @param brings of each jar that no village has yet, something that lies in it
record Engine(String name, List<String> brings, Supplier<Teller> opening) {

    static final List<Engine> ALL = List.of(
            new Engine("alongside", List.of(), Engine::ours),
            new Engine("lingua", Lingua.BRINGS, Lingua::whole),
            new Engine("lingua-low", Lingua.BRINGS, Lingua::low),
            new Engine("opennlp", OpenNlp.BRINGS, OpenNlp::ofAll),
            new Engine("opennlp-of-three", OpenNlp.BRINGS, OpenNlp::ofThree));

    Engine {
        brings = List.copyOf(brings);
    }

    static Engine named(String name) {
        return ALL.stream()
                .filter(engine -> engine.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no engine %s; there are %s.".formatted(name, names())));
    }

    static String names() {
        return ALL.stream().map(Engine::name).collect(Collectors.joining(", "));
    }

    private static Teller ours() {
        try {
            return Corpus.read().languages().recogniser()::language;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double megabytes() {
        return Jars.megabytes(brings);
    }
}
