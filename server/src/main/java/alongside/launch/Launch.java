package alongside.launch;

import java.io.PrintWriter;
import picocli.CommandLine;

/// `alongside`: reads the command line and says in one sentence what stands in the way.
public final class Launch {

    private Launch() {}

    public static void main(String... args) {
        int exit = commandLine().execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new StartCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new DoctorCommand())
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    if (exception instanceof CannotStart reason) {
                        line.getErr().println(reason.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw exception;
                })
                .setParameterExceptionHandler((exception, args) -> {
                    PrintWriter err = exception.getCommandLine().getErr();
                    err.println(exception.getMessage() + "; ./alongside --help shows what there is.");
                    return CommandLine.ExitCode.USAGE;
                });
    }
}
