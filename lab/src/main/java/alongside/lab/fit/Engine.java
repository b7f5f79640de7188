package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.matching.pieces.UnfitModel;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.PackagedModels;
import alongside.matching.text.Role;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The village's engine, opened for one command.
final class Engine implements AutoCloseable {

    private final Embedder embedder;
    private final BiFunction<Role, String, float[]> read;

    private Engine(Embedder embedder, BiFunction<Role, String, float[]> read) {
        this.embedder = embedder;
        this.read = read;
    }

    /// @param bare the sentence model alone, without the concerns
    static Engine open(Path cache, boolean bare) {
        return open(() -> PackagedModels.open(cache), cache, bare);
    }

    static Engine open(Supplier<Embedder> model, Path cache, boolean bare) {
        try {
            Embedder embedder = model.get();
            return new Engine(embedder, bare ? embedder::embed : asTheVillageReads(embedder, cache));
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        } catch (UnfitModel e) {
            throw new Refusal("The model cannot be used: %s.".formatted(e.getMessage()));
        }
    }

    private static BiFunction<Role, String, float[]> asTheVillageReads(Embedder embedder, Path cache) {
        Meaning meaning = Meaning.of(embedder, Concepts.open(embedder, cache));
        return (role, words) -> meaning.read(role, words).vector();
    }

    BiFunction<Role, String, float[]> read() {
        return read;
    }

    Scores scores(List<Worded> strengths) {
        return new ScoresByMeaning(read, strengths);
    }

    @Override
    public void close() {
        embedder.close();
    }
}
