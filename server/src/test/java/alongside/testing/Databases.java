package alongside.testing;

import alongside.launch.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// The databases of one server: each is copied from one that is migrated once.
///
/// @param server its JDBC URL up to the name of a database
record Databases(String server, String password) {

    private static final AtomicInteger MADE = new AtomicInteger();

    Databases {
        run(server, password, "create database migrated");
        Flyway.configure()
                .dataSource(server + "migrated", EmbeddedDatabase.USER, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /// @return the JDBC URL of a migrated, empty database
    String migrated() {
        return server + made(" template migrated");
    }

    /// @return the address of a database with nothing in it, as an operator writes it
    String bare() {
        return server.replace("jdbc:postgresql://", "postgresql://" + EmbeddedDatabase.USER + ":" + password + "@")
                + made("");
    }

    private String made(String how) {
        String name = "village_" + MADE.incrementAndGet();
        run(server, password, "create database " + name + how);
        return name;
    }

    static void run(String server, String password, String sql) {
        try (Connection connection = DriverManager.getConnection(server + "postgres", EmbeddedDatabase.USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
