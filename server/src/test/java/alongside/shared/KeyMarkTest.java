package alongside.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.launch.CannotStart;
import alongside.launch.EmbeddedDatabase;
import alongside.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeyMarkTest {

    @TempDir
    Path temp;

    Path hers;
    Path others;
    KeyMark mark;

    @BeforeEach
    void aVillageBegunWithHerKeys() throws IOException, GeneralSecurityException {
        hers = Files.createDirectory(temp.resolve("hers"));
        others = Files.createDirectory(temp.resolve("others"));
        mark = freshMark();
        new VillageKey(hers, mark);
    }

    @Test
    void theSameKeysOpenItAgain() throws IOException, GeneralSecurityException {
        byte[] before = new VillageKey(hers, mark).lookup("words", "a b c");
        assertThat(new VillageKey(hers, mark).lookup("words", "a b c")).isEqualTo(before);
    }

    @Test
    void withoutItsKeysNoNewOnesAreMade() {
        assertThatThrownBy(() -> new VillageKey(others, mark))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("put back");
        assertThat(others).isEmptyDirectory();
    }

    @Test
    void anotherVillagesKeysAreRefused() throws IOException, GeneralSecurityException {
        new VillageKey(others, freshMark());
        assertThatThrownBy(() -> new VillageKey(others, mark))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("are not the ones");
    }

    @Test
    void oneKeyOfAnotherVillageIsEnoughToRefuse() throws IOException, GeneralSecurityException {
        new VillageKey(others, freshMark());
        Files.delete(others.resolve("village.key"));
        Files.copy(hers.resolve("village.key"), others.resolve("village.key"));
        assertThatThrownBy(() -> new VillageKey(others, mark)).isInstanceOf(CannotStart.class);
    }

    private static KeyMark freshMark() {
        return new KeyMark(JdbcClient.create(new DriverManagerDataSource(
                TestPostgres.freshDatabase(), EmbeddedDatabase.USER, TestPostgres.password())));
    }
}
