package alongside.lab.languages;

import alongside.lab.all.Apart;
import alongside.lab.all.Run;
import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How surely the language of a text is told, and what that costs.
@Command(
        name = EvaluateLanguage.NAME,
        description = {
            "Tells the language of every text of lab/data/de, es, fit and village (en), of every twentieth line of",
            "the corpus, none of which the village's own way learned from, and of the names of the concerns. Prints",
            "a JSON line for each engine: engine, texts, recognised, falseAlarms (English said to be German or",
            "Spanish), perSet (what was said), p50us, p99us (by the clock), cpuUsPerText, openCpuSeconds,",
            "memoryMB (heap it keeps), jarMB (what a village would take in for it). MB are millions of bytes.",
            "Each engine is in a process of its own."
        })
public final class EvaluateLanguage implements Callable<Integer> {

    static final String NAME = "language";

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--engine",
            split = ",",
            paramLabel = "NAME",
            description = "Those alone, as in alongside,lingua. A single one is measured in this very process.")
    private List<String> names = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "9",
            description = "How often all is read before it counts, and again while it is timed (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--words",
            defaultValue = "1000",
            description = "Of each text so many words at most, from its first on (${DEFAULT-VALUE}).")
    private int words;

    @Option(names = "--seed", defaultValue = "1", description = "The order they are read in (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (rounds < 1 || rounds > 1_000 || words < 1) {
            throw new Refusal("It takes 1 to 1,000 rounds, and a word at least.");
        }
        List<Engine> engines =
                names.isEmpty() ? Engine.ALL : names.stream().map(Engine::named).toList();
        if (engines.size() == 1) {
            print(Json.line(EngineLine.of(engines.getFirst(), texts(), rounds, seed)));
            return 0;
        }
        Apart apart = new Apart(spec.root().userObject().getClass(), PATIENCE);
        engines.forEach(engine -> measure(apart, engine.name()));
        return 0;
    }

    private List<Text> texts() {
        return Text.all().stream().map(text -> text.first(words)).toList();
    }

    private void measure(Apart apart, String engine) {
        Run run = apart.run(List.of(
                "evaluate",
                NAME,
                "--engine",
                engine,
                "--rounds",
                "" + rounds,
                "--words",
                "" + words,
                "--seed",
                "" + seed));
        if (run.failure() != null) {
            throw new Refusal("%s was not measured: %s".formatted(engine, run.failure()));
        }
        print(run.lines().getFirst().toString());
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
