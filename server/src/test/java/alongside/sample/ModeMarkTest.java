package alongside.sample;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.launch.CannotStart;
import alongside.launch.EmbeddedDatabase;
import alongside.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ModeMarkTest {

    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource(TestPostgres.freshDatabase(), EmbeddedDatabase.USER, TestPostgres.password()));

    @Test
    void aSampleVillageDoesNotStartAsARealOne() {
        mark("sample").set();
        assertThatThrownBy(mark("village")::afterPropertiesSet)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("made up");
        assertThatCode(mark("sample")::afterPropertiesSet).doesNotThrowAnyException();
    }

    @Test
    void aRealVillageDoesNotStartAsASample() {
        jdbc.sql("""
                insert into village (one, name, languages, country, member_word, hide_to, opened_at)
                values (true, 'Real', '{en}', '', 'mama', 'https://example.org/', '2026-01-01T00:00:00Z')
                """).update();
        assertThatThrownBy(mark("sample")::afterPropertiesSet)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("real village");
        assertThatCode(mark("village")::afterPropertiesSet).doesNotThrowAnyException();
    }

    @Test
    void anEmptyDatabaseMayBecomeEither() {
        assertThatCode(mark("sample")::afterPropertiesSet).doesNotThrowAnyException();
        assertThatCode(mark("village")::afterPropertiesSet).doesNotThrowAnyException();
    }

    private ModeMark mark(String mode) {
        return new ModeMark(jdbc, mode);
    }
}
