package alongside.lab.village;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The PostgreSQL a village brings along, as it lies in its data directory. Each look is a connection of its own, so
/// that none is in the way when it is killed.
///
/// @param data where the lab sees the directory
/// @param database one of its databases
public record Beneath(Path data, String database) {

    private static final String OWN = "alongside";

    public static Beneath of(Path data) {
        return new Beneath(data, OWN);
    }

    /// What a row of an answer becomes.
    public interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> all = new ArrayList<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    all.add(row.of(answer));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void run(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Its address as an operator writes it.
    ///
    /// @param through the port that leads to it
    public String address(int through) {
        return "postgresql://postgres:%s@127.0.0.1:%d/%s".formatted(password(), through, database);
    }

    public int port() {
        Properties known = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("alongside.properties"))) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(known.getProperty("postgres.port"));
    }

    /// The process all its others come from.
    public ProcessHandle server() {
        String number = read("postgres/postmaster.pid").lines().findFirst().orElse("");
        return ProcessHandle.of(Long.parseLong(number.strip()))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL does not run in " + data));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, "postgres", password());
    }

    private String password() {
        return read("postgres.password").strip();
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
