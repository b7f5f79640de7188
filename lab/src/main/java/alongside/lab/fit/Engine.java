package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.MiniLm;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The village's engine, opened for one command.
final class Engine implements AutoCloseable {

    private final Embedder embedder;
    private final Meaning meaning;

    private Engine(Embedder embedder, Meaning meaning) {
        this.embedder = embedder;
        this.meaning = meaning;
    }

    static Engine open(Path cache) {
        try {
            Embedder embedder = MiniLm.open(cache);
            return new Engine(embedder, Meaning.of(embedder, Concepts.open(embedder, cache)));
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        }
    }

    /// As the village ranks: words and concerns in one vector.
    Scores byMeaning(List<Worded> strengths) {
        return new ScoresByVector((role, words) -> meaning.read(role, words).vector(), strengths);
    }

    /// By the sentence model alone, to see what the concerns add.
    Scores bySentence(List<Worded> strengths) {
        return new ScoresByVector(embedder::embed, strengths);
    }

    @Override
    public void close() {
        embedder.close();
    }
}
