package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that went on when its village was killed. It holds everything it acknowledged; stopped in order, the
/// next start finds it. Nothing but a process of this data directory is ever stopped.
record Orphan(PostgresCluster cluster) {

    private static final int PATIENCE_SECONDS = 20;

    void stop() throws IOException {
        Optional<ProcessHandle> named = cluster.server();
        if (named.filter(cluster.programs()::isOurs).isPresent()) {
            end(named.get());
        } else if (named.isPresent()) {
            // The number went to a stranger since. PostgreSQL would take it for a server of its own and not start.
            Files.delete(cluster.lock());
        }
        cluster.programs().running().forEach(Orphan::awaitEnd);
    }

    private void end(ProcessHandle server) throws IOException {
        try {
            cluster.stop();
        } catch (IOException e) {
            if (server.isAlive()) {
                throw e;
            }
        }
    }

    /// Workers whose server was killed end by themselves within moments; one that does not is ended.
    private static void awaitEnd(ProcessHandle worker) {
        CompletableFuture<ProcessHandle> gone = worker.onExit();
        try {
            gone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            worker.destroyForcibly();
            gone.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
