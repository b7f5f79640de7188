package alongside.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// PostgreSQL inside the data directory, set to lose nothing and reachable from this computer only, with a password
/// only (docs/decisions/0003).
public final class EmbeddedDatabase implements Database {

    public static final String USER = "postgres";

    private static final String NAME = "alongside";
    static final String PORT_KEY = "postgres.port";

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

    /// A server that is killed under a running village is started again.
    private void watch() throws IOException {
        cluster.server()
                .ifPresent(server -> Thread.startVirtualThread(() -> {
                    server.onExit().join();
                    startAgain();
                }));
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        try {
            new Orphan(cluster).stop();
            cluster.start(port);
            watch();
        } catch (IOException e) {
            System.err.println("The database went away and does not come back; " + cluster.log() + " says why.");
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
