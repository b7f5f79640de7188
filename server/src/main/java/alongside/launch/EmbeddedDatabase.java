package alongside.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;

/// PostgreSQL inside the data directory, set to lose nothing: the library that brings it is made for tests, and every
/// default of it that would trade safety for speed is overridden here (docs/decisions/0003).
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "postgres";

    private static final String MAJOR = "18";
    private static final String NAME = "alongside";
    private static final String PORT_KEY = "postgres.port";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /// Starts the database of a directory whose lock is held. One that a killed village left running is stopped first.
    public static EmbeddedDatabase start(DataDirectory directory) {
        Path home = directory.path().resolve("postgres");
        try {
            checkVersion(home);
            Orphan.find(home).ifPresent(Orphan::stop);
            String password = password(directory.path().resolve("postgres.password"));
            int port = port(directory);
            EmbeddedPostgres server = start(directory.path(), home, port);
            EmbeddedDatabase database = new EmbeddedDatabase(server, port, password);
            database.ensure();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "The database in " + home + " did not start; " + log(directory.path()) + " says why.", e);
        }
    }

    public String url() {
        return url(NAME);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new CannotStart("The database did not stop.", e);
        }
    }

    private static EmbeddedPostgres start(Path data, Path home, int port) throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(log(data).toFile());
        Path password = data.resolve("postgres.password");
        return EmbeddedPostgres.builder()
                .setDataDirectory(home)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(data.resolve("cache").toFile())
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setConnectConfig("password", Files.readString(password).strip())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("log_min_duration_statement", "-1")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .start();
    }

    private void ensure() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + NAME);
                }
            }
        }
    }

    private static void checkVersion(Path home) throws IOException {
        Path version = home.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new CannotStart("The database in " + home + " is of PostgreSQL "
                    + Files.readString(version).strip() + ", and this version of the village brings " + MAJOR + ".");
        }
    }

    private static Path log(Path data) {
        return data.resolve("postgres.log");
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        }
        return Files.readString(file).strip();
    }

    /// The port of last time, so that nobody has to look for it; another one where that is taken by now.
    private static int port(DataDirectory directory) throws IOException {
        int kept = directory.recall(PORT_KEY).map(Integer::parseInt).orElse(0);
        int port = kept != 0 && isFree(kept) ? kept : anyFree();
        directory.remember(PORT_KEY, Integer.toString(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
