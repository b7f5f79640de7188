package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    private static final String URL =
            "postgresql://ali:s%40cret+@db1:5432,db2/ours?sslmode=require" + "&target_session_attrs=read-write";

    @Test
    void anAddressIsReadAsPsqlReadsIt() {
        DatabaseAddress address = DatabaseAddress.of(URL, null);
        assertThat(address.user()).isEqualTo("ali");
        assertThat(address.password()).isEqualTo("s@cret+");
        assertThat(address.jdbc())
                .startsWith("jdbc:postgresql://db1:5432,db2/ours?")
                .contains("sslmode=require", "targetServerType=primary");
    }

    @Test
    void thePasswordIsInNothingThatIsShownOrLogged() {
        DatabaseAddress address = DatabaseAddress.of(URL, null);
        assertThat(address + address.shown() + address.jdbc() + new ExternalDatabase(address))
                .doesNotContain("s%40cret", "s@cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.example/ours",
                "mysql://ali:s3cret@db/ours",
                "postgresql://ali:s3cret@/ours",
                "postgresql://db/ours"
            })
    void whatIsNoAddressIsSaidSoWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> DatabaseAddress.of(url, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgresql://user@host")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void thePasswordMayStandInAFileOrInTheEnvironment(@TempDir Path temp) throws IOException {
        DatabaseOptions options = new DatabaseOptions();
        Map<String, String> environment = Map.of(
                DatabaseOptions.URL_VARIABLE, "postgresql://ali@db/ours", DatabaseOptions.PASSWORD_VARIABLE, "told");
        assertThat(options.address(environment).orElseThrow().password()).isEqualTo("told");
        options.passwordFile = Files.writeString(temp.resolve("password"), "filed\n");
        assertThat(options.address(environment).orElseThrow().password()).isEqualTo("filed");
        assertThat(options.address(Map.of())).isEmpty();
    }
}
