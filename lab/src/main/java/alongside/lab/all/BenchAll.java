package alongside.lab.all;

import alongside.lab.input.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// All benches one after the other, and a page of what they printed.
@Command(
        name = BenchAll.NAME,
        description = {
            "Runs every bench in a process of its own, writes a page of what they printed, and prints a JSON line for",
            "each: command, seconds, lines, failure. Ends with 1 when one of them failed: the page says which and why."
        })
public final class BenchAll implements Callable<Integer> {

    static final String NAME = "all";

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PATIENCE_FULL = Duration.ofHours(2);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--full", description = "The sizes the aims speak of: hours, with ALONGSIDE_MEMORY=6g.")
    private boolean full;

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "Those alone, as in ask,pairs.")
    private List<String> only = List.of();

    @Option(names = "--to", paramLabel = "FILE", description = "The page (docs/benchmarks.md).")
    private @Nullable Path to;

    @Option(names = "--seed", defaultValue = "1", description = "That of every bench (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        List<List<String>> benches = Bench.all(root, full).stream()
                .filter(bench -> only.isEmpty() || only.contains(Bench.name(bench)))
                .toList();
        if (benches.isEmpty()) {
            throw new Refusal("There is no bench of the name %s.".formatted(String.join(", ", only)));
        }
        Machine machine = Machine.here();
        Apart apart = new Apart(root.getCommandSpec().userObject().getClass(), full ? PATIENCE_FULL : PATIENCE);
        List<Run> runs = new ArrayList<>();
        for (List<String> bench : benches) {
            runs.add(run(apart, bench));
            write(new Page(machine, LocalDate.now(Clock.systemUTC()), command(), runs));
        }
        return runs.stream().allMatch(run -> run.failure() == null) ? 0 : 1;
    }

    private Run run(Apart apart, List<String> bench) {
        List<String> arguments = Stream.concat(bench.stream(), Stream.of("--seed", Long.toString(seed)))
                .toList();
        PrintWriter err = spec.commandLine().getErr();
        err.println(String.join(" ", arguments));
        err.flush();
        Run run = apart.run(arguments);
        PrintWriter out = spec.commandLine().getOut();
        out.println(run.line());
        out.flush();
        return run;
    }

    private String command() {
        return "./alongside "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    }

    private void write(Page page) {
        Path file = to == null ? Path.of(System.getProperty("alongside.home", "."), "docs", "benchmarks.md") : to;
        try {
            Files.writeString(file, page.markdown());
        } catch (IOException e) {
            throw new Refusal("The page cannot be written to %s.".formatted(file));
        }
    }
}
