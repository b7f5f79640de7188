package alongside.testing;

import alongside.launch.EmbeddedDatabase;
import alongside.launch.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The oldest PostgreSQL a village may live on, where Debian's is installed: one server for the whole test run.
public final class OldestPostgres {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "of a test run";

    private OldestPostgres() {}

    private static final class Server {
        static final Databases ALL = start();
    }

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAMS.resolve("initdb"));
    }

    static String password() {
        return PASSWORD;
    }

    static String freshDatabase() {
        return Server.ALL.migrated();
    }

    private static Databases start() {
        try {
            Path files = Scratch.directory().resolve("postgres");
            Path password = Files.writeString(files.resolveSibling("password"), PASSWORD);
            int port = FreePort.any();
            run(
                    "initdb",
                    "-D",
                    files.toString(),
                    "-U",
                    EmbeddedDatabase.USER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(files)));
            run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-D",
                    files.toString(),
                    "-l",
                    files + ".log",
                    "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
            return new Databases("jdbc:postgresql://127.0.0.1:" + port + "/", PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path files) {
        try {
            run("pg_ctl", "stop", "-w", "-D", files.toString(), "-m", "smart", "-t", "30");
        } catch (IOException | IllegalStateException e) {
            System.err.println("PostgreSQL 15 of the test run did not stop.");
        }
    }

    /// It refuses to run as root; in a user namespace of its own it is nobody.
    private static void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
