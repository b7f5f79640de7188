package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.matching.text.Adapters;
import alongside.matching.text.Embedder;
import alongside.matching.text.PackagedModel;
import alongside.matching.text.PackagedModels;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The engine put together part by part, each way with all that came before it.
final class FitParts {

    private final JudgedSet set;
    private final Path cache;
    private final long seed;
    private final Consumer<PartLine> out;

    FitParts(JudgedSet set, Path cache, long seed, Consumer<PartLine> out) {
        this.set = set;
        this.cache = cache;
        this.seed = seed;
        this.out = out;
    }

    void print() {
        try (Scores words = new ScoresByWords(set.strengths())) {
            print("bm25", words);
            print("first model", () -> PackagedModel.MINI_LM.open(cache, Adapters.NONE));
            print("both models", () -> PackagedModels.open(cache, Adapters.NONE));
            print("learned from the corpus", () -> PackagedModels.open(cache));
            try (Engine engine = Engine.open(cache, false);
                    Scores meaning = engine.scores(set.strengths())) {
                print("concerns, as packaged", meaning);
                print("a little of the words", new WithWords(meaning, words));
            }
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        }
    }

    private void print(String part, Supplier<Embedder> open) {
        try (Embedder embedder = open.get();
                Scores scores = new ScoresByMeaning(embedder::embed, set.strengths())) {
            print(part, scores);
        }
    }

    private void print(String part, Scores scores) {
        out.accept(PartLine.of(part, set, scores, seed));
    }
}
