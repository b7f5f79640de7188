package alongside.lab.learn;

import alongside.lab.input.Refusal;
import alongside.matching.text.Corpus;
import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is learned, and where it goes.
final class LearnOptions {

    private static final int FOLDS = 5;
    private static final int NONE = -1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Begins everything random (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--only",
            paramLabel = "MODEL",
            description = "minilm or bge; the other one keeps the adapters it is packaged with.")
    private @Nullable String only;

    @Option(
            names = "--held-out",
            paramLabel = "F",
            defaultValue = "-1",
            description = "0 to 4: learns without every fifth line, counted from this one. Needs --to.")
    private int heldOut;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Only a trial: stops each model after so many steps and leaves the heads out. Needs --to.")
    private @Nullable Integer steps;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where the two files go (default: where they are packaged).")
    private @Nullable Path to;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where models and natives are laid down (default: beside the lab).")
    private Path cache = home().resolve("lab/target/model");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number learns something slightly different (default: ${DEFAULT-VALUE}).")
    private int threads;

    long seed() {
        return seed;
    }

    int threads() {
        return threads;
    }

    Path cache() {
        return cache;
    }

    boolean isTrial() {
        return steps != null;
    }

    int steps() {
        return steps == null ? Integer.MAX_VALUE : steps;
    }

    List<PackagedModel> models() {
        return switch (Optional.ofNullable(only).orElse("both")) {
            case "both" -> Arrays.asList(PackagedModel.values());
            case "minilm" -> List.of(PackagedModel.MINI_LM);
            case "bge" -> List.of(PackagedModel.BGE_SMALL);
            default -> throw new Refusal("The models are minilm and bge, not %s.".formatted(only));
        };
    }

    Corpus corpus() throws IOException {
        Corpus corpus = Corpus.read();
        if (heldOut < NONE || heldOut >= FOLDS) {
            throw new Refusal("What is held out is a number from 0 to %d.".formatted(FOLDS - 1));
        }
        return heldOut == NONE ? corpus : corpus.without(heldOut, FOLDS);
    }

    /// @throws Refusal when less than everything would be packaged
    Path folder() throws IOException {
        if (to != null) {
            return Files.createDirectories(to);
        }
        if (isTrial() || heldOut != NONE) {
            throw new Refusal("What is learned in part is not packaged; --to says where it goes.");
        }
        return home().resolve("matching/src/main/resources/alongside/matching/text");
    }

    private static Path home() {
        return Path.of(System.getProperty("alongside.home", ".."));
    }
}
