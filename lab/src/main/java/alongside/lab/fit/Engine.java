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
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The village's engine, opened for one command.
final class Engine implements AutoCloseable {

    private final Embedder embedder;
    private final @Nullable Meaning meaning;

    private Engine(Embedder embedder, @Nullable Meaning meaning) {
        this.embedder = embedder;
        this.meaning = meaning;
    }

    /// @param bare the sentence model alone, without the concerns
    static Engine open(Path cache, boolean bare) {
        return open(() -> PackagedModels.open(cache), cache, bare);
    }

    static Engine open(Supplier<Embedder> model, Path cache, boolean bare) {
        try {
            Embedder embedder = model.get();
            return new Engine(embedder, bare ? null : Meaning.of(embedder, Concepts.open(embedder, cache)));
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        } catch (UnfitModel e) {
            throw new Refusal("The model cannot be used: %s.".formatted(e.getMessage()));
        }
    }

    BiFunction<Role, String, float[]> read() {
        return meaning == null
                ? embedder::embed
                : (role, words) -> meaning().read(role, words).vector();
    }

    /// As the village reads; a bare engine has none.
    Meaning meaning() {
        return Objects.requireNonNull(meaning);
    }

    Scores scores(List<Worded> strengths) {
        return new ScoresByMeaning(read(), strengths);
    }

    @Override
    public void close() {
        embedder.close();
    }
}
