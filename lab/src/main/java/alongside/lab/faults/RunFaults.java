package alongside.lab.faults;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Whether the village loses, doubles or misdelivers anything when something breaks under it.
@Command(
        name = "faults",
        description = {
            "Strikes a running village while people write in it, and prints one JSON line for each fault:",
            "fault, rounds, acknowledged, lost, doubled, misdelivered, overRoom, withoutNextStep, readySecondsMax and",
            "helpMsMax. What the village acknowledged is looked for in its database and on everyone's pages.",
            "Ready is counted from the mending; help is what anyone waited for /help while the program lived.",
            "By lot is when it strikes, within a second of their writing; what is written by then is as threads run.",
            "Exit code 1 when anything is lost, doubled, misdelivered, over room or without a next step, or when help",
            "did not come; where it took longer than 200 ms, stderr says so. A fault this computer does not let happen",
            "has 0 rounds, and stderr says why."
        })
public final class RunFaults implements Callable<Integer> {

    /// How long anyone may wait for help.
    static final long HELP_MILLIS = 200;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--rounds", defaultValue = "1", description = "How often each fault happens (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--only", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<Fault> only = List.of(Fault.values());

    @Option(names = "--seed", defaultValue = "1", description = "When each round is struck (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (rounds < 1) {
            throw new Refusal("--rounds is how often each fault happens, at least once; " + rounds + " is not.");
        }
        boolean well = true;
        for (Fault fault : only) {
            well &= isWell(fault);
        }
        return well ? 0 : 1;
    }

    private boolean isWell(Fault fault) {
        String sentence = fault.cannot().orElse(null);
        if (sentence != null) {
            err().println(fault.said() + " is left out. " + sentence);
        }
        Findings all = Findings.NONE;
        int made = sentence == null ? rounds : 0;
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 1; n <= made; n++) {
            err().println(fault.said() + ", round " + n + " of " + rounds);
            all = all.and(round(fault, random));
        }
        spec.commandLine().getOut().println(Json.line(FaultLine.of(fault, made, all)));
        spec.commandLine().getOut().flush();
        if (all.helpMsMax() > HELP_MILLIS) {
            err().println("Someone waited " + all.helpMsMax() + " ms for /help.");
        }
        return all.isWell();
    }

    private Findings round(Fault fault, RandomGenerator random) {
        Path folder = folder();
        try (Trouble trouble = fault.open(folder)) {
            return new Round(trouble, random, err()).run();
        } finally {
            remove(folder);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("alongside-faults");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
