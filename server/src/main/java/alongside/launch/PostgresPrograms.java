package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The programs of PostgreSQL, unpacked once into the data directory. That they lie there is also how a process of this
/// village is told from any other PostgreSQL of the machine.
record PostgresPrograms(Path all) {

    /// `postgres` refuses to run as root. In a user namespace of its own it is nobody, and its files stay root's.
    private static final List<String> AS_NOBODY = List.of("unshare", "--user");

    /// Runs one to its end; what it says goes to the log.
    ///
    /// @return its exit status
    int run(Path log, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isRoot() ? AS_NOBODY : List.of());
        command.add(unpacked().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }

    /// Whether this user can run it: an ordinary one can, root where it may make a user namespace.
    static boolean mayRun() {
        if (!isRoot()) {
            return true;
        }
        List<String> trial = new ArrayList<>(AS_NOBODY);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> program.startsWith(all + "/"))
                .isPresent();
    }

    private Path unpacked() throws IOException {
        PostgresArchive archive = PostgresArchive.ofThisMachine();
        Path folder = all.resolve(archive.fingerprint());
        if (!Files.exists(folder)) {
            Files.createDirectories(all, OnlyOwner.directory());
            archive.unpackWhole(folder);
        }
        return folder;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
