package alongside.lab.fit;

import alongside.lab.output.Json;
import alongside.matching.calibration.Graded;
import alongside.matching.text.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whether two texts that mean the same are read alike, beside shared words in the same run.
@Command(
        name = "paraphrase",
        description = {
            "Scores every pair of texts and prints one JSON line: pairs, same, auc, aucFrom, aucTo, accuracy,",
            "accuracyFrom, accuracyTo, and words with all but the first two for the share of words that two texts have",
            "in common. From and To are of 95 % intervals (1,000 bootstrap samples of the pairs, the same for both).",
            "auc: how often a pair that means the same scores above one that does not. accuracy: pairs on their side",
            "of the score that parts the other half of the file best. A figure that has nothing to tell is null."
        })
public final class EvaluateParaphrase implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A file with 1 or 0 (the same or not), a text and another a line, tabs between.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ModelFolder folder;

    @Option(names = "--bare", description = "Read by the sentence models alone, without the concerns.")
    private boolean bare;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Draws the samples (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        List<TextPair> pairs = TextPair.read(file);
        spec.commandLine().getOut().println(Json.line(ParaphraseLine.of(byMeaning(pairs), byWords(pairs), seed)));
        return 0;
    }

    private List<Graded> byMeaning(List<TextPair> pairs) {
        try (Engine engine = Engine.open(folder.cache(), bare)) {
            BiFunction<Role, String, float[]> read = engine.read();
            return graded(
                    pairs,
                    pair -> ScoresByMeaning.product(
                            read.apply(Role.ASK, pair.one()), read.apply(Role.ASK, pair.other())));
        }
    }

    private static List<Graded> byWords(List<TextPair> pairs) {
        return graded(pairs, TextPair::sharedWords);
    }

    private static List<Graded> graded(List<TextPair> pairs, ToDoubleFunction<TextPair> score) {
        return pairs.stream()
                .map(pair -> new Graded(score.applyAsDouble(pair), pair.same()))
                .toList();
    }
}
