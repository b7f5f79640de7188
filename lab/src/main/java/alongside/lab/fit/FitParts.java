package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.matching.text.Adapters;
import alongside.matching.text.Embedder;
import alongside.matching.text.PackagedModel;
import alongside.matching.text.PackagedModels;
import alongside.matching.text.Role;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The engine put together part by part, each with all that came before it, and then what it goes without.
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
            Part before = print("bm25", words, null);
            before = print("first model", () -> PackagedModel.MINI_LM.open(cache, Adapters.NONE), before);
            before = print("both models", () -> PackagedModels.open(cache, Adapters.NONE), before);
            before = print("learned from the corpus", () -> PackagedModels.open(cache), before);
            printEngine(words, before);
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(cache));
        }
    }

    /// What stands beside the concerns comes in turn, each without the others.
    private void printEngine(Scores words, Part before) {
        try (Engine engine = Engine.open(cache, false);
                Scores meaning = engine.scores(set.strengths())) {
            Part engines = print("concerns, as packaged", meaning, before);
            print("a little of the words", new WithWords(meaning, words), engines);
            Bank bank = Bank.packaged(engine.read());
            WithoutHubs withoutHubs = WithoutHubs.of(set, meaning, bank);
            print("less nearness to a bank", withoutHubs, engines);
            print("csls", new Csls(meaning, withoutHubs, ask -> bank.near(Role.ASK, ask.words())), engines);
        }
    }

    private Part print(String part, Supplier<Embedder> open, Part over) {
        try (Embedder embedder = open.get();
                Scores scores = new ScoresByMeaning(embedder::embed, set.strengths())) {
            return print(part, scores, over);
        }
    }

    private Part print(String name, Scores scores, @Nullable Part over) {
        Part part = Part.of(name, set, scores);
        out.accept(PartLine.of(part, over, seed));
        return part;
    }
}
