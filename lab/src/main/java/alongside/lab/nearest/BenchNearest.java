package alongside.lab.nearest;

import alongside.lab.fit.ModelFolder;
import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
            "engine, members, awake, recallAt10, p50ms, p99ms, cpuMsPerQuery, memoryMB, scanGBs, streamGBs.",
            "Times are processor time; those by the clock on the wall are said on stderr.",
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

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            description = "Texts, {\"text\": ...} a line, in place of members who do not exist.")
    private @Nullable Path texts;

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
        double stream = Bandwidth.measure();
        Crowd crowd = timed("vectors", this::crowd);
        BitSet up = correlated ? crowd.rarest(awake) : crowd.anyone(awake, seed);
        Truth some = timed("comparing every float of who is awake", () -> Truth.of(crowd, up, Engine.K));
        measure(some, up.cardinality(), stream, () -> Alongside.holding(crowd, up));
        measure(some, up.cardinality(), stream, () -> Alongside.passingOver(crowd, up));
        BitSet all = crowd.everybody();
        Truth whole = timed("comparing every float", () -> Truth.of(crowd, all, Engine.K));
        measure(whole, crowd.size(), stream, () -> Alongside.holding(crowd, all));
        return 0;
    }

    private Crowd crowd() {
        return texts == null
                ? Clusters.of(members, queries, seed)
                : Texts.read(texts, model.cache(), members, queries, seed);
    }

    private void measure(Truth truth, int up, double stream, Supplier<Engine> build) {
        long before = heapMegabytes();
        try (Engine engine = timed("building", build)) {
            long memory = heapMegabytes() - before;
            Timing timing = Timing.of(engine, truth.crowd().asks());
            say(
                    "%s by the clock: p50 %.3f ms, p99 %.3f ms%n",
                    engine.name(), Timing.milliseconds(timing.wall(), 0.5), Timing.milliseconds(timing.wall(), 0.99));
            PrintWriter out = spec.commandLine().getOut();
            out.println(Json.line(NearestLine.of(engine, truth, up, timing, memory, stream)));
            out.flush();
        }
    }

    private static long heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private <T> T timed(String stage, Supplier<T> work) {
        var done = Effort.of(work);
        Effort effort = done.effort();
        say("%s: %.2f CPU-s, %.2f s%n", stage, effort.cpuSeconds(), effort.wallSeconds());
        return done.result();
    }

    private void say(String sentence, Object... values) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(Locale.ROOT, sentence, values);
        err.flush();
    }
}
