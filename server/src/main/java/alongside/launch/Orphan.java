package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that went on when its village was killed. It holds everything it acknowledged; stopped cleanly, the
/// next start finds it.
record Orphan(ProcessHandle process) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// The one that runs on this database directory, and no other process: the number in its file may belong to
    /// someone else by now.
    static Optional<Orphan> find(Path home) throws IOException {
        Path file = home.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        boolean ours = lines.size() > 1 && Path.of(lines.get(1)).equals(home);
        return ours
                ? ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(Orphan::isPostgres)
                        .map(Orphan::new)
                : Optional.empty();
    }

    /// Asks for PostgreSQL's fast shutdown (SIGINT): it ends connections, keeps what is committed, and goes.
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "A PostgreSQL left from an earlier start (process " + process.pid()
                            + ") does not stop; end it and start again.",
                    e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }
}
