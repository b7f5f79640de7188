package alongside.lab;

import alongside.lab.all.BenchAll;
import alongside.lab.batch.BenchBatch;
import alongside.lab.bench.BenchAsk;
import alongside.lab.chance.EvaluateChance;
import alongside.lab.circles.BenchCircles;
import alongside.lab.corpus.EvaluateCorpus;
import alongside.lab.faults.RunFaults;
import alongside.lab.fit.CalibrateFit;
import alongside.lab.fit.EvaluateFit;
import alongside.lab.fit.EvaluateParaphrase;
import alongside.lab.input.Refusal;
import alongside.lab.kernels.BenchKernels;
import alongside.lab.languages.EvaluateLanguage;
import alongside.lab.learn.Learn;
import alongside.lab.nearest.BenchNearest;
import alongside.lab.pairs.BenchPairs;
import alongside.lab.replay.ReplayDecision;
import alongside.lab.routing.EvaluateRouting;
import alongside.lab.scarcity.BenchScarcity;
import alongside.lab.simulate.Simulate;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// The lab's commands. What a command measured is all that stands on stdout; one sentence on stderr and exit code 2
/// say why it measured nothing.
@Command(
        name = "alongside",
        subcommands = {
            Lab.Evaluate.class,
            RunFaults.class,
            Lab.Bench.class,
            Learn.class,
            ReplayDecision.class,
            Simulate.class
        })
public final class Lab {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Tells this.")
    @SuppressWarnings("unused")
    private boolean help;

    public static void main(String... args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        return new CommandLine(new Lab())
                .setParameterExceptionHandler((wrong, args) -> misused(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, command));
    }

    private static int misused(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return say(command.getErr(), "%s (%s --help tells more).".formatted(wrong.getMessage(), name));
    }

    private static int refused(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof Refusal refusal) {
            return say(command.getErr(), refusal.sentence());
        }
        throw failure;
    }

    private static int say(PrintWriter err, String sentence) {
        err.println(sentence);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    @Command(
            name = "evaluate",
            description = "Measures the engine on a judged set.",
            subcommands = {
                EvaluateFit.class,
                CalibrateFit.class,
                EvaluateParaphrase.class,
                EvaluateRouting.class,
                EvaluateChance.class,
                EvaluateCorpus.class,
                EvaluateLanguage.class
            })
    static final class Evaluate {}

    @Command(
            name = "bench",
            description = "Measures how fast the village is.",
            subcommands = {
                BenchAll.class,
                BenchAsk.class,
                BenchBatch.class,
                BenchCircles.class,
                BenchKernels.class,
                BenchNearest.class,
                BenchPairs.class,
                BenchScarcity.class
            })
    static final class Bench {}
}
