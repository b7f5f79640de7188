package alongside.lab.routing;

import alongside.lab.fit.ModelFolder;
import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import alongside.matching.experience.Experience;
import alongside.matching.experience.Source;
import alongside.matching.text.Adapters;
import alongside.matching.text.Embedder;
import alongside.matching.text.PackagedModels;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whether the people an ask would reach are those who did answer it.
@Command(
        name = "routing",
        description = {
            "Ranks all people for every ask and prints one JSON line: asks, people, mrr, mrrFrom, mrrTo, hitAt1,",
            "hitAt5, recallAt10, msPerAskP50, msPerAskP99, cpuMsPerAsk, ratio (of mrr to the best baseline's),",
            "ratioFrom, ratioTo, and baselines with the figures up to recallAt10 for who answered most (popularity),",
            "who answered asks of like words (bm25Knn), and both (bm25KnnPopularity). From and To are of 95 %",
            "intervals (1,000 bootstrap samples of the asks, the same for all).",
            "Nothing is learned from the asks to route. Whoever answered one without any history counts as missed."
        })
public final class EvaluateRouting implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = {
                "A folder with history.jsonl, {\"person\", \"ask\", \"answer\", \"score\"} a line, the earliest first,",
                "and asks.jsonl, {\"id\", \"text\", \"answeredBy\"} a line."
            })
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--parts", description = "Print also what is left without history, answers, activity and order.")
    private boolean parts;

    @Option(names = "--adapted", description = "Read with what the models learned about parenting.")
    private boolean adapted;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Draws the samples (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ModelFolder model;

    @Override
    public Integer call() {
        Site site = Site.read(folder);
        spec.commandLine()
                .getErr()
                .printf("Reading %d answers.%n", site.answers().size());
        spec.commandLine().getErr().flush();
        try (Embedder embedder = open()) {
            Learned learned = Learned.from(site, embedder);
            spec.commandLine().getOut().println(Json.line(line(site, learned)));
        }
        return 0;
    }

    private Embedder open() {
        try {
            return adapted ? PackagedModels.open(model.cache()) : PackagedModels.open(model.cache(), Adapters.NONE);
        } catch (UncheckedIOException e) {
            throw new Refusal("The model cannot be kept in %s.".formatted(model.cache()));
        }
    }

    private RoutingLine line(Site site, Learned learned) {
        Experience experience = learned.of(EnumSet.allOf(Source.class));
        Timed timed =
                new Timed(ask -> experience.of(learned.read(ask)), site.asks().size());
        List<Found> found = Found.all(site, timed);
        @Nullable Parts without = parts ? Parts.of(site, learned, seed) : null;
        return RoutingLine.of(site, found, timed, without, seed);
    }
}
