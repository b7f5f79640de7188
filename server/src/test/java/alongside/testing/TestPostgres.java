package alongside.testing;

import alongside.launch.DataDirectory;
import alongside.launch.EmbeddedDatabase;
import alongside.launch.Mode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// One PostgreSQL for the whole test run, the same one a village brings; databases are copied from one that is migrated
/// once.
public final class TestPostgres {

    private static final int MOST_SECONDS_TO_LEAVE = 30;
    private static final EmbeddedDatabase SERVER = start();
    private static final Databases ALL = new Databases(SERVER.url(""), SERVER.password());

    private TestPostgres() {}

    public static String password() {
        return SERVER.password();
    }

    /// @return the JDBC URL of a migrated, empty database
    public static String freshDatabase() {
        return ALL.migrated();
    }

    /// @return the address of a database with nothing in it, as an operator writes it
    public static String bareDatabase() {
        return ALL.bare();
    }

    private static EmbeddedDatabase start() {
        EmbeddedDatabase server = EmbeddedDatabase.start(DataDirectory.open(Scratch.directory(), Mode.VILLAGE));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(server)));
        // What a village must never do, a test run may: nobody misses its data after a power cut.
        run(server, "alter system set fsync = off");
        run(server, "alter system set synchronous_commit = off");
        run(server, "select pg_reload_conf()");
        return server;
    }

    /// The villages of this run stop at the same moment, and need their database for it.
    private static void leave(EmbeddedDatabase server) {
        for (int waited = 0; waited < MOST_SECONDS_TO_LEAVE && isUsed(server); waited++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        server.close();
        Scratch.removeAll();
    }

    private static boolean isUsed(EmbeddedDatabase server) {
        try (Connection connection = connect(server);
                var others = connection
                        .createStatement()
                        .executeQuery("select from pg_stat_activity where datname like 'village%'")) {
            return others.next();
        } catch (SQLException e) {
            return false;
        }
    }

    private static void run(EmbeddedDatabase server, String sql) {
        Databases.run(server.url(""), server.password(), sql);
    }

    private static Connection connect(EmbeddedDatabase server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), EmbeddedDatabase.USER, server.password());
    }
}
