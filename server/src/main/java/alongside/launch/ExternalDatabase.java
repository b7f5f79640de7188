package alongside.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/// An operator's PostgreSQL, given by its address. Looked at before anything is written to it; how it is kept safe is
/// the operator's (docs/decisions/0017).
record ExternalDatabase(DatabaseAddress address) implements Database {

    static final int OLDEST = 15;

    /// Everything in it that no system put there, no extension, and no first start that was killed at once.
    private static final String TABLES = """
            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema$)'
              and c.relname <> 'flyway_schema_history'
              and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """;

    private static final String HOLDS_A_VILLAGE = "select to_regclass('keys.keyset') is not null";

    private static final String MAY_WRITE = "select has_schema_privilege('public', 'create')"
            + " and has_database_privilege(current_database(), 'create')";

    /// @throws CannotStart when it cannot be reached, or is none a village can live on
    static ExternalDatabase open(DatabaseAddress address) {
        ExternalDatabase database = new ExternalDatabase(address);
        try (Connection connection = database.connect();
                Statement ask = connection.createStatement()) {
            database.check(connection.getMetaData().getDatabaseMajorVersion(), ask);
            return database;
        } catch (SQLException e) {
            throw new CannotStart(database.sentence(Objects.requireNonNullElse(e.getSQLState(), "")), e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    @Override
    public String url() {
        return address.jdbc();
    }

    @Override
    public String user() {
        return address.user();
    }

    @Override
    public String password() {
        return address.password();
    }

    /// It stays as it is: others may be using it.
    @Override
    public void close() {}

    void check(int version, Statement ask) throws SQLException {
        if (version < OLDEST) {
            throw cannot("is PostgreSQL " + version + ", and a village needs " + OLDEST + " or newer.");
        }
        if (!answer(ask, "show transaction_read_only").equals("off")) {
            throw cannot("can only be read; name the primary, not one of its copies.");
        }
        if (!answer(ask, "show server_encoding").equals("UTF8")) {
            throw cannot("does not keep its text as UTF8; make one with: create database NAME encoding 'UTF8'.");
        }
        boolean village = answer(ask, HOLDS_A_VILLAGE).equals("t");
        if (!village && !answer(ask, TABLES).equals("0")) {
            throw cannot("holds tables that are no village's; give the village a database of its own.");
        }
        if (!village && !answer(ask, MAY_WRITE).equals("t")) {
            throw cannot("does not let " + user() + " make tables; make " + user() + " its owner.");
        }
    }

    /// What went wrong, by PostgreSQL's classes of errors.
    private String sentence(String state) {
        return "The database at " + address.shown()
                + switch (state) {
                    case "28P01", "28000", "08004" ->
                        " does not let in " + user() + " with this password; look at both, and at its pg_hba.conf.";
                    case "3D000" -> " is not there; make it with: create database NAME owner " + user() + ".";
                    case "57P03" -> " is starting or stopping; start again in a moment.";
                    case "53300" -> " has no connection left; raise its max_connections.";
                    default ->
                        " cannot be reached (" + (state.isEmpty() ? "no answer" : state)
                                + "); look at the address, and whether it runs.";
                };
    }

    private CannotStart cannot(String because) {
        return new CannotStart("The database at " + address.shown() + " " + because);
    }

    static String answer(Statement ask, String sql) throws SQLException {
        try (var row = ask.executeQuery(sql)) {
            return row.next() ? Objects.requireNonNullElse(row.getString(1), "") : "";
        }
    }
}
