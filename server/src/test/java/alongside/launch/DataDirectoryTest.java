package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temp;

    @Test
    void isHeldByOneAtATime() {
        Path data = temp.resolve("data");
        DataDirectory first = DataDirectory.open(data, Mode.VILLAGE);
        assertRefused(data, Mode.VILLAGE, "is in use");
        assertThat(DataDirectory.isInUse(data)).isTrue();
        first.close();
        DataDirectory.open(data, Mode.VILLAGE).close();
        assertThat(DataDirectory.isInUse(data)).isFalse();
    }

    @Test
    void aVillageAndTheSampleVillageNeverShareOne() {
        DataDirectory.open(temp.resolve("real"), Mode.VILLAGE).close();
        DataDirectory.open(temp.resolve("sample"), Mode.SAMPLE).close();
        assertRefused(temp.resolve("real"), Mode.SAMPLE, "belongs to a village");
        assertRefused(temp.resolve("sample"), Mode.VILLAGE, "belongs to the sample village");
    }

    @Test
    void oneOfANewerVersionIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("alongside.properties"), "layout=2\nmode=village\n");
        assertRefused(temp, Mode.VILLAGE, "newer version");
        assertThat(Files.readString(temp.resolve("alongside.properties"))).isEqualTo("layout=2\nmode=village\n");
    }

    @Test
    void whatItIsToldItKnowsAtTheNextStart() {
        try (DataDirectory data = DataDirectory.open(temp, Mode.VILLAGE)) {
            data.remember("url", "https://village.example");
        }
        try (DataDirectory data = DataDirectory.open(temp, Mode.VILLAGE)) {
            assertThat(data.recall("url")).contains("https://village.example");
        }
    }

    private static void assertRefused(Path data, Mode mode, String words) {
        assertThatThrownBy(() -> DataDirectory.open(data, mode))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }
}
