package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /// Unpacking and setting up take seconds: all of these share one place.
    @TempDir
    static Path data;

    @Test
    void isSetToLoseNothingAndToLetNobodyIn() throws SQLException, IOException {
        try (DataDirectory directory = DataDirectory.open(data, Mode.VILLAGE);
                EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "show " + setting)).isEqualTo("on");
            }
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
            assertThat(ask(
                            database,
                            "select datlocprovider::text || datlocale from pg_database where datname = 'alongside'"))
                    .isEqualTo("bC.UTF-8");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(data.resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    /// A killed village cannot stop its PostgreSQL: the next start must find that one, and everything in it.
    @Test
    void oneThatAKilledVillageLeftRunningIsStoppedAndLosesNothing() throws SQLException, IOException {
        Process killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledVillage.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String url = killed.inputReader()
                .lines()
                .filter(line -> line.startsWith("jdbc:"))
                .findFirst()
                .orElseThrow();
        killed.destroyForcibly().onExit().join();
        assertThat(lock()).exists();
        try (DataDirectory directory = DataDirectory.open(data, Mode.VILLAGE);
                EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(ask(database, "select words from kept")).isEqualTo("it is here");
            assertThat(database.url()).isEqualTo(url);
        }
        assertThat(lock()).doesNotExist();
    }

    /// Keeps a row, says where, and waits to be killed.
    static final class KilledVillage {

        public static void main(String... args) throws SQLException, InterruptedException {
            EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.open(Path.of(args[0]), Mode.VILLAGE));
            ask(database, "create table kept as select 'it is here' as words");
            System.out.println(database.url());
            Thread.currentThread().join();
        }
    }

    @Test
    void aKilledServerComesBackByItselfAndLosesNothing() throws SQLException, IOException {
        try (DataDirectory directory = DataDirectory.open(data, Mode.VILLAGE);
                EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            ask(database, "create table outlived as select 'it is here' as words");
            ProcessHandle killed = server();
            killed.destroyForcibly();
            killed.onExit().join();
            assertThat(askUntilAnswered(database, "select words from outlived")).isEqualTo("it is here");
        }
    }

    @Test
    void aStrangerWhoGotTheNumberOfADeadServerIsLeftInPeace() throws SQLException, IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try (DataDirectory directory = DataDirectory.open(data, Mode.VILLAGE)) {
            EmbeddedDatabase.start(directory).close();
            Files.writeString(lock(), stranger.pid() + "\n" + lock().getParent() + "\n");
            try (EmbeddedDatabase next = EmbeddedDatabase.start(directory)) {
                assertThat(ask(next, "select 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aDatabaseOfAnotherVersionIsLeftAlone(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres/PG_VERSION"), "19\n");
        try (DataDirectory directory = DataDirectory.open(other, Mode.VILLAGE)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("PostgreSQL 19");
        }
    }

    private static ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(lock()).getFirst()))
                .orElseThrow();
    }

    private static String askUntilAnswered(EmbeddedDatabase database, String sql) throws SQLException {
        SQLException last = new SQLException("never asked");
        for (int i = 0; i < 300; i++) {
            try {
                return ask(database, sql);
            } catch (SQLException notYet) {
                last = notYet;
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        throw last;
    }

    private static Path lock() {
        return data.resolve("postgres/postmaster.pid");
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
