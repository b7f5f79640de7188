package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path temp;

    Path data;

    @BeforeEach
    void aVillage() throws IOException {
        data = temp.resolve("data");
        DataDirectory.open(data, Mode.VILLAGE).close();
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "18\n");
        key("village.key", "rw-------");
        key("lookup.key", "rw-------");
    }

    @Test
    void aVillageThatIsWellHasNothingToMend() {
        assertThat(toMend()).isEmpty();
    }

    @Test
    void aKeyOthersCanReadIsNamedWithWhatToDo() throws IOException {
        Files.delete(data.resolve("village.key"));
        key("village.key", "rw-r--r--");
        assertThat(toMend()).singleElement().asString().contains("chmod 600", "village.key");
    }

    @Test
    void aKeyThatIsGoneIsMissed() throws IOException {
        Files.delete(data.resolve("village.key"));
        assertThat(toMend()).singleElement().asString().contains("put your copy of it back");
    }

    @Test
    void aDirectoryOthersCanLookIntoIsNamed() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(toMend()).singleElement().asString().contains("chmod 700");
    }

    @Test
    void aDatabaseOfAnotherVersionIsNamed() throws IOException {
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
        assertThat(toMend()).singleElement().asString().contains("PostgreSQL 17");
    }

    @Test
    void numbersNobodyCheckedForLongAreCounted() throws IOException {
        Files.writeString(data.resolve("helplines.tsv"), "country\tchecked_on\ngb\t2026-11-01\nie\t2026-08-01\n");
        assertThat(toMend()).singleElement().asString().contains("1 of the numbers");
    }

    @Test
    void aClockThatWentBackIsNoticed() {
        Clock stopped = Clock.fixed(Instant.parse("1970-01-02T00:00:00Z"), ZoneOffset.UTC);
        assertThat(new ComputerCheck(data, stopped).findings())
                .filteredOn(finding -> finding.sentence().startsWith("The clock"))
                .singleElement()
                .matches(finding -> !finding.well());
    }

    private List<Finding> toMend() {
        return new VillageCheck(data, FreePort.any(), TODAY)
                .findings().stream().filter(finding -> !finding.well()).toList();
    }

    private void key(String name, String mode) throws IOException {
        Files.createFile(data.resolve(name));
        Files.setPosixFilePermissions(data.resolve(name), PosixFilePermissions.fromString(mode));
    }
}
