package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.TestPostgres;
import alongside.testing.Turnstile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes on one external database, behind one address.
class TwoProcessesTest {

    private static final String GENTLE = "gentle nights with a child who wakes every two hours";

    private final Map<String, String> database = Map.of(DatabaseOptions.URL_VARIABLE, TestPostgres.bareDatabase());
    private final int one = FreePort.any();
    private final int other = FreePort.any();

    @TempDir
    Path temp;

    @Test
    void areOneVillage() throws Exception {
        try (Turnstile door = new Turnstile();
                Started first = Started.with(database, arguments(door, "one", one))) {
            door.turnTo(one);
            Browser host = new Browser(door.url());
            Steps.begin(host, first.line("Begin here, once: "));
            Browser lena = new Browser(door.url());
            Steps.join(lena, Steps.link(host), "Lena");
            withoutTheKeysNobodyStarts(door);
            try (Started second = Started.with(
                    database,
                    arguments(door, "two", other, "--keys", temp.resolve("one").toString()))) {
                second.line("Your village is on ");
                assertThat(second.said()).doesNotContain("Begin here");
                door.hangUp();
                whatHappensInOneIsHeardInTheOther(door, host, lena);
                first.kill();
                door.hangUp();
                door.turnTo(other);
                assertThat(host.get("/beside").statusCode()).isEqualTo(200);
                assertThat(host.get("/help").body()).contains("Samaritans");
            }
        }
        assertThat(temp.resolve("one/postgres")).doesNotExist();
    }

    /// The host is on the other process, Lena on the one.
    private void whatHappensInOneIsHeardInTheOther(Turnstile door, Browser host, Browser lena) throws Exception {
        door.turnTo(other);
        assertThat(host.get("/strengths").statusCode()).isEqualTo(200);
        host.submit("/strengths", "words", GENTLE);
        try (Stream<String> live = host.listen("/live")) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(
                    () -> live.filter("data: beside"::equals).findFirst().orElseThrow());
            door.turnTo(one);
            lena.get("/me");
            lena.submit("/me/languages", "language1", "en", "language2", "", "language3", "", "zone", "Europe/Berlin");
            lena.get("/asks/new");
            lena.submit("/asks", "words", "he wakes every two hours at night", "byWhen", "SOON", "heaviness", "3");
            assertThat(heard.get(1, TimeUnit.MINUTES)).isNotNull();
        }
        host.get("/beside");
        host.get(host.find("href=\"(/invitations/[^\"]+)\""));
        assertThat(host.last().body()).contains(GENTLE);
    }

    private void withoutTheKeysNobodyStarts(Turnstile door) throws IOException {
        try (Started refused = Started.with(database, arguments(door, "two", other))) {
            assertThat(refused.awaitEnd()).isEqualTo(2);
            assertThat(refused.complained()).contains("--keys").hasLineCount(1);
        }
    }

    private String[] arguments(Turnstile door, String data, int port, String... more) {
        return Stream.concat(
                        Stream.of("--data", temp.resolve(data).toString(), "--port", "" + port, "--url", door.url()),
                        List.of(more).stream())
                .toArray(String[]::new);
    }
}
