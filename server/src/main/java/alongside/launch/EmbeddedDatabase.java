package alongside.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// PostgreSQL inside the data directory, set to lose nothing and reachable from this computer only, with a password
/// only (docs/decisions/0003).
public final class EmbeddedDatabase implements Database {

    public static final String USER = "postgres";

    static final String PORT_KEY = "postgres.port";

    private static final String NAME = "alongside";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int TRIES_IN_SILENCE = 3;

    private final PostgresCluster cluster;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(PostgresCluster cluster, int port, String password) {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /// Starts the database of a directory whose lock is held. One that a killed village left running is stopped first.
    public static EmbeddedDatabase start(DataDirectory directory) {
        if (!PostgresPrograms.mayRun()) {
            throw new CannotStart("PostgreSQL does not run as root, and here root cannot give it a user of its own;"
                    + " start the village as an ordinary user.");
        }
        PostgresCluster cluster = PostgresCluster.in(directory.path());
        try {
            cluster.checkVersion();
            new Orphan(cluster).stop();
            int port = port(directory);
            cluster.start(port);
            EmbeddedDatabase database = new EmbeddedDatabase(cluster, port, cluster.password());
            database.ensure();
            database.watch();
            return database;
        } catch (IOException e) {
            throw new CannotStart(
                    "The database in " + directory.path() + " did not start; " + cluster.log() + " says why.", e);
        }
    }

    @Override
    public String url() {
        return url(NAME);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return password;
    }

    /// Ends open transactions, writes everything down and stops. Calling it again does nothing.
    @Override
    public synchronized void close() {
        closed = true;
        try {
            cluster.stop();
        } catch (IOException e) {
            throw new CannotStart("The database did not stop.", e);
        }
    }

    private void watch() throws IOException {
        cluster.server()
                .ifPresent(server -> Thread.startVirtualThread(() -> {
                    server.onExit().join();
                    bringBack();
                }));
    }

    /// A server that ends under a running village is started again, and again until it stays: a disk that is full now
    /// has room later.
    private void bringBack() {
        for (int tries = 1; !isBack(); tries++) {
            if (tries == TRIES_IN_SILENCE) {
                System.err.println("The database went away and does not come back; " + cluster.log() + " says why.");
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    /// @return whether it is, or is no longer wanted
    private synchronized boolean isBack() {
        if (closed) {
            return true;
        }
        try {
            new Orphan(cluster).stop();
            cluster.start(port);
            watch();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void ensure() throws IOException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            cluster.stop();
            throw new IOException(e);
        }
    }

    /// The port of last time, so that nobody has to look for it; another one where that is taken by now.
    private static int port(DataDirectory directory) throws IOException {
        int kept = directory.recall(PORT_KEY).map(Integer::parseInt).orElse(0);
        int port = kept != 0 && FreePort.is(kept) ? kept : FreePort.any();
        directory.remember(PORT_KEY, Integer.toString(port));
        return port;
    }
}
