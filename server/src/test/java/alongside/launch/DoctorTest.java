package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.matching.text.OwnFolder;
import alongside.testing.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DoctorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final MockEnvironment NO_SETTINGS = new MockEnvironment();

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

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(toMend(new VillageCheck(data, data, taken.getLocalPort(), TODAY).findings()))
                    .singleElement()
                    .asString()
                    .contains("--port");
        }
    }

    @Test
    void aDatabaseThatMayLoseWhatItAcknowledgedIsNamed() {
        DatabaseAddress address = DatabaseAddress.of(TestPostgres.bareDatabase(), null);
        assertThat(toMend(new ExternalCheck(address, Clock.systemUTC()).findings()))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("fsync off"))
                .anyMatch(sentence -> sentence.contains("synchronous_commit off"))
                .noneMatch(sentence -> sentence.contains(address.password()));
    }

    @Test
    void aDatabaseOfAnotherTimeIsNamed() {
        DatabaseAddress address = DatabaseAddress.of(TestPostgres.bareDatabase(), null);
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3));
        assertThat(toMend(new ExternalCheck(address, late).findings()))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("s apart"));
    }

    @Test
    void aDatabaseThatIsNotReachedIsNamed() {
        DatabaseAddress address = DatabaseAddress.of("postgresql://ali@127.0.0.1:" + FreePort.any() + "/ours", null);
        assertThat(toMend(new ExternalCheck(address, Clock.systemUTC()).findings()))
                .singleElement()
                .asString()
                .contains("cannot be reached");
    }

    @Test
    void anAddressThatChangesOrLeadsNowhereIsNamed() {
        String nowhere = "https://localhost:" + FreePort.any();
        assertThat(toMend(new ReachCheck("https://village.example", nowhere, NO_SETTINGS).findings()))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("leave --url away"))
                .anyMatch(sentence -> sentence.contains("is not reached from here"));
    }

    @Test
    void aMailServerThatDoesNotAnswerIsNamed() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("spring.mail.host", "127.0.0.1")
                .withProperty("spring.mail.port", Integer.toString(FreePort.any()));
        assertThat(toMend(new ReachCheck(null, null, settings).findings()))
                .singleElement()
                .asString()
                .contains("spring.mail.host");
    }

    @Test
    void whatBuildsAVillageIsMissed() {
        assertThat(toMend(new ToolCheck(temp.toString(), temp).findings()))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("apt install maven"))
                .anyMatch(sentence -> sentence.contains("install a JDK"));
    }

    @Test
    void theModelLoadsAndALookLeavesNothingBehind() {
        assertThat(toMend(new ModelCheck(Map.of()).findings())).isEmpty();
        assertThat(toMend(new ComputerCheck(data, Clock.systemUTC()).findings()))
                .isEmpty();
        assertThat(data.resolve("cache")).doesNotExist();
    }

    @Test
    void aModelOfOnesOwnLoadsOrIsNamedWithWhatIsWrong() throws IOException {
        Path folder = OwnFolder.in(temp, "en");
        Map<String, String> environment = Map.of("ALONGSIDE_MODEL", folder.toString());
        assertThat(new ModelCheck(environment).findings())
                .singleElement()
                .matches(Finding::well)
                .asString()
                .contains(folder.toString(), "384");
        Files.delete(folder.resolve("vocab.txt"));
        assertThat(toMend(new ModelCheck(environment).findings()))
                .singleElement()
                .asString()
                .contains(folder.toString(), "neither tokenizer.json nor vocab.txt");
    }

    @Test
    void oneOfThePackagedModelsAloneIsNamed() {
        assertThat(new ModelCheck(Map.of("ALONGSIDE_MODEL", "all-MiniLM-L6-v2")).findings())
                .singleElement()
                .matches(Finding::well)
                .asString()
                .contains("all-MiniLM-L6-v2", "384");
    }

    private List<Finding> toMend() {
        return toMend(Stream.concat(
                        new VillageCheck(data, data, FreePort.any(), TODAY).findings().stream(),
                        new EmbeddedCheck(data).findings().stream())
                .toList());
    }

    private static List<Finding> toMend(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.well()).toList();
    }

    private void key(String name, String mode) throws IOException {
        Files.createFile(data.resolve(name));
        Files.setPosixFilePermissions(data.resolve(name), PosixFilePermissions.fromString(mode));
    }
}
