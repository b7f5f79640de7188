package alongside.lab.kernels;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the innermost loops take, measured by JMH in processes of their own.
@Command(
        name = "kernels",
        description = {
            "Measures the innermost loops one by one with JMH, and prints a JSON line for each:",
            "kernel, unit, score, error, least, forks, rounds. Times are by the clock on the wall."
        })
public final class BenchKernels implements Callable<Integer> {

    private static final List<Class<?>> KERNELS =
            List.of(DotKernels.class, TextKernels.class, ConcernKernels.class, RouterKernels.class);
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--forks",
            defaultValue = "2",
            description = "Processes a kernel, three rounds each; 0 measures in this one (${DEFAULT-VALUE}).")
    private int forks;

    @Option(names = "--milliseconds", defaultValue = "1000", description = "How long a round is (${DEFAULT-VALUE}).")
    private int milliseconds;

    @Option(names = "--seed", defaultValue = "1", description = "What they work on (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws RunnerException {
        if (forks < 0 || forks > 100 || milliseconds < 1 || milliseconds > 60_000) {
            throw new Refusal("It takes up to 100 forks, and rounds of 1 to 60,000 milliseconds.");
        }
        PrintWriter out = spec.commandLine().getOut();
        measured().stream().map(KernelLine::of).map(Json::line).forEach(out::println);
        out.flush();
        return 0;
    }

    private Collection<RunResult> measured() throws RunnerException {
        OutputFormat told = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
        return new Runner(options(), told).run();
    }

    private Options options() {
        TimeValue round = TimeValue.milliseconds(milliseconds);
        var options = new OptionsBuilder()
                .forks(forks)
                .warmupIterations(WARM_UPS)
                .warmupTime(round)
                .measurementIterations(ROUNDS)
                .measurementTime(round)
                .param("seed", Long.toString(seed))
                .shouldFailOnError(true);
        KERNELS.forEach(kernel -> options.include(kernel.getName().replace(".", "\\.") + "\\."));
        return options.build();
    }
}
