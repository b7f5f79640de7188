package alongside.launch;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/// `alongside`: reads the command line and says in one sentence what stands in the way.
public final class Launch {

    /// Texts are read in native code, which keeps its carrier thread meanwhile. With a carrier for each processor, two
    /// asks read at once on a small computer would let everybody else wait, and `/help` must not.
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final int ENOUGH_CARRIERS = 8;

    private Launch() {}

    public static void main(String... args) {
        if (System.getProperty(CARRIERS) == null) {
            int processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(CARRIERS, Integer.toString(Math.max(ENOUGH_CARRIERS, processors)));
        }
        int exit = commandLine().execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new StartCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new IndexCommand())
                .setAllowSubcommandsAsOptionParameters(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line.getErr()))
                .setParameterExceptionHandler((failure, args) -> {
                    PrintWriter err = failure.getCommandLine().getErr();
                    err.println(failure.getMessage() + "; ./alongside --help shows what there is.");
                    return ExitCode.USAGE;
                });
    }

    /// A room may find its own reason not to start; Spring wraps it on the way.
    private static int explain(Throwable failure, PrintWriter err) {
        Throwable cause = failure;
        while (!(cause instanceof CannotStart) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CannotStart reason) {
            err.println(reason.getMessage());
            return ExitCode.USAGE;
        }
        err.println("The village did not start; alongside.log in its data directory says more. " + cause);
        return ExitCode.SOFTWARE;
    }
}
