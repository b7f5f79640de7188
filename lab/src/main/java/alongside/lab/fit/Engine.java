package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.MiniLm;
import alongside.matching.text.Role;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/// The village's engine, opened for one command.
final class Engine implements AutoCloseable {

    private final Embedder embedder;
    private final BiFunction<Role, String, float[]> read;

    private Engine(Embedder embedder, BiFunction<Role, String, float[]> read) {
        this.embedder = embedder;
        this.read = read;
    }

    /// As the village reads: words and concerns in one vector.
    static Engine open(Path cache) {
        Engine bare = bare(cache);
        Meaning meaning = Meaning.of(bare.embedder, Concepts.open(bare.embedder, cache));
        return new Engine(
                bare.embedder, (role, words) -> meaning.read(role, words).vector());
    }

    /// The sentence model alone, to see what the concerns add.
    static Engine bare(Path cache) {
        try {
            Embedder embedder = MiniLm.open(cache);
            return new Engine(embedder, embedder::embed);
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        }
    }

    Scores scores(List<Worded> strengths) {
        return new ScoresByMeaning(read, strengths);
    }

    @Override
    public void close() {
        embedder.close();
    }
}
