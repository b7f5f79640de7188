package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalDatabaseTest {

    private final String bare = TestPostgres.bareDatabase();

    @Test
    void anEmptyOneIsTaken() {
        assertThat(ExternalDatabase.open(address(bare)).url()).startsWith("jdbc:postgresql://127.0.0.1:");
    }

    @Test
    void oneThatDoesNotLetInIsSaidSo() {
        assertRefused(bare.replace(TestPostgres.password(), "guessed"), "does not let in postgres");
        assertRefused(bare.replace(":" + TestPostgres.password(), ""), "does not let in postgres");
    }

    @Test
    void oneThatIsNotThereIsSaidSo() {
        assertRefused(bare + "_never", "is not there");
        assertRefused("postgresql://ali:s3cret@127.0.0.1:" + FreePort.any() + "/ours", "cannot be reached");
    }

    @Test
    void oneThatHoldsTablesOfOthersIsLeftAlone() throws SQLException {
        run("create table theirs (id int)");
        assertRefused(bare, "tables that are no village's");
    }

    @Test
    void oneInWhichAFirstStartWasKilledIsTaken() throws SQLException {
        run("create table flyway_schema_history (installed_rank int)");
        assertThat(ExternalDatabase.open(address(bare))).isNotNull();
    }

    @Test
    void oneInWhichHerUserMayMakeNothingIsSaidSo() throws SQLException {
        run("create role visitor login password 's3cret'");
        assertRefused(
                bare.replace("postgres:" + TestPostgres.password(), "visitor:s3cret"),
                "does not let visitor make tables");
    }

    @Test
    void oneThatCanOnlyBeReadIsSaidSo() throws SQLException {
        run("alter database " + bare.substring(bare.lastIndexOf('/') + 1) + " set default_transaction_read_only = on");
        assertRefused(bare, "can only be read");
    }

    @Test
    void oneThatIsTooOldIsSaidSo() throws SQLException {
        ExternalDatabase database = ExternalDatabase.open(address(bare));
        try (Connection connection = database.connect();
                Statement ask = connection.createStatement()) {
            assertThatThrownBy(() -> database.check(14, ask)).hasMessageContaining("needs 15 or newer");
        }
    }

    @Test
    void aDirectoryStaysWithTheKindOfDatabaseItBeganWith(@TempDir Path temp) {
        DatabaseOptions elsewhere = new DatabaseOptions();
        elsewhere.url = bare;
        try (DataDirectory directory = DataDirectory.open(temp, Mode.VILLAGE)) {
            elsewhere.open(directory).close();
            assertThatThrownBy(() -> new DatabaseOptions().open(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--database-url");
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = new ExternalDatabase(address(bare)).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseAddress address(String url) {
        return DatabaseAddress.of(url, null);
    }

    private static void assertRefused(String url, String words) {
        assertThatThrownBy(() -> ExternalDatabase.open(address(url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("s3cret");
    }
}
