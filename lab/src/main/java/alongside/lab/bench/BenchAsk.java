package alongside.lab.bench;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How long it takes from an ask handed in to the first members asked.
@Command(
        name = "ask",
        description = {
            "Raises asks in a full village, five at any time, and prints one JSON line:",
            "members, asks, p50ms, p99ms, stages (median ms of embed, nearest, decide, commit), keptMs, cpuMsPerAsk.",
            "An ask begins when it is handed in, and ends when its first wave is committed and on the disk."
        })
public final class BenchAsk implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--members", defaultValue = "100000", description = "How many live there (${DEFAULT-VALUE}).")
    private int members;

    @Option(names = "--asks", defaultValue = "2000", description = "How many asks are measured (${DEFAULT-VALUE}).")
    private int asks;

    @Option(names = "--seed", defaultValue = "1", description = "Who asks what (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the village is kept for the next time.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        if (members < 50 || asks < 1) {
            throw new Refusal("It takes at least 50 members and one ask.");
        }
        PrintWriter out = spec.commandLine().getOut();
        System.setOut(System.err);
        FullVillage village = new FullVillage(data == null ? beside(members) : data, members);
        village.ensure();
        say("load before: %.2f", load());
        AskLine line = village.measure(asks, seed);
        say("load after: %.2f", load());
        out.println(Json.line(line));
        return 0;
    }

    static void say(String sentence, Object... values) {
        System.err.println(sentence.formatted(values));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Path beside(int members) {
        URI here = URI.create(BenchAsk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(here).resolveSibling("village-" + members);
    }
}
