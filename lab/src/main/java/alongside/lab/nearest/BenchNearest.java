package alongside.lab.nearest;

import alongside.lab.fit.ModelFolder;
import alongside.lab.input.Refusal;
import alongside.launch.CannotStart;
import alongside.launch.SearchAddress;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast the members nearest to an ask are found among those who are awake.
@Command(
        name = "nearest",
        description = {
            "Finds the ten nearest of each ask, one ask after the other, and prints a JSON line for each engine:",
            "engine, members, awake, recallAt10, p50ms, p99ms, cpuMsPerQuery, memoryMB, scanGBs, streamGBs,",
            "p50WallMs, p99WallMs. Times are processor time, but for the last two, by the clock on the wall.",
            "The village's index is measured holding who is awake, as in a village, holding everybody and passing over",
            "who rests, and with everybody awake. A million members need ALONGSIDE_MEMORY=6g."
        })
public final class BenchNearest implements Callable<Integer> {

    private static final int MOST = 2_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--members", defaultValue = "100000", description = "How many there are (${DEFAULT-VALUE}).")
    private int members;

    @Option(names = "--awake", defaultValue = "0.05", description = "Which share is awake (${DEFAULT-VALUE}).")
    private double awake;

    @Option(names = "--queries", defaultValue = "1000", description = "How many ask (${DEFAULT-VALUE}).")
    private int queries;

    @Option(names = "--correlated", description = "Awake are those of the topics fewest speak of.")
    private boolean correlated;

    @Option(names = "--peers", description = "Lucene and jvector too: minutes for 100,000, an hour for a million.")
    private boolean peers;

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            description = "Texts, {\"text\": ...} a line, in place of members who do not exist.")
    private @Nullable Path texts;

    @Option(
            names = "--search-url",
            paramLabel = "URL",
            description =
                    "Also everybody in an OpenSearch, in an index that is no village's; its times are the clock's.")
    private @Nullable String search;

    @Option(names = "--seed", defaultValue = "1", description = "Who they are (${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ModelFolder model;

    @Override
    public Integer call() {
        if (members < 1 || members > MOST || queries < 1 || !(awake > 0 && awake <= 1)) {
            throw new Refusal("It takes 1 to 2,000,000 members, one ask at least, and a share above 0 and up to 1.");
        }
        Table table = new Table(spec.commandLine(), Bandwidth.measure());
        Crowd crowd = table.timed("vectors", this::crowd);
        BitSet up = correlated ? crowd.rarest(awake) : crowd.anyone(awake, seed);
        Truth some = table.timed("comparing every float of who is awake", () -> Truth.of(crowd, up, Engine.K));
        table.measure(some, up, () -> Alongside.holding(crowd, up));
        table.measure(some, up, () -> Alongside.passingOver(crowd, up));
        if (peers) {
            table.graphs(some, up, () -> new Lucene(crowd, up)::gathering);
            table.graphs(some, up, () -> new JVector(crowd, up)::gathering);
        }
        BitSet all = crowd.everybody();
        Truth whole = table.timed("comparing every float", () -> Truth.of(crowd, all, Engine.K));
        table.measure(whole, all, () -> Alongside.holding(crowd, all));
        if (search != null) {
            elsewhere(table, whole, search);
        }
        return 0;
    }

    private static void elsewhere(Table table, Truth truth, String url) {
        try (Elsewhere engine =
                table.timed("writing to OpenSearch", () -> new Elsewhere(truth.crowd(), SearchAddress.of(url, "")))) {
            table.measure(truth, truth.crowd().everybody(), () -> engine);
        } catch (CannotStart reason) {
            throw new Refusal(String.valueOf(reason.getMessage()));
        }
    }

    private Crowd crowd() {
        return texts == null
                ? Clusters.of(members, queries, seed)
                : Texts.read(texts, model.cache(), members, queries, seed);
    }
}
