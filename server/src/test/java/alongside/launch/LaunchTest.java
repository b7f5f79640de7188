package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program, as the launcher starts it.
class LaunchTest {

    @TempDir
    static Path temp;

    @Test
    void whatWasAcknowledgedOutlivesAKillAndAnOrderlyStopLeavesNothingRunning() throws IOException {
        Path data = temp.resolve("data");
        int port = FreePort.any();
        String[] start = {"--data", data.toString(), "--port", Integer.toString(port)};
        List<String> words;
        try (Started first = Started.with(start)) {
            Browser host = new Browser("http://localhost:" + port);
            words = Steps.begin(host, first.line("Begin here, once: "));
            assertRefused("is in use", "--data", data.toString(), "--port", Integer.toString(FreePort.any()));
            assertRefused("is taken", "--data", temp.resolve("other").toString(), "--port", Integer.toString(port));
            first.kill();
            assertThat(databasesOf(data)).isNotEmpty();
        }
        try (Started second = Started.with(start)) {
            second.line("Your village is on ");
            assertThat(second.said()).doesNotContain("Begin here");
            Browser browser = new Browser("http://localhost:" + port);
            assertThat(browser.get("/readyz").statusCode()).isEqualTo(200);
            browser.get("/sign-in");
            assertThat(browser.submit("/sign-in", "words", String.join(" ", words))
                            .statusCode())
                    .isEqualTo(303);
            second.stop();
            assertThat(databasesOf(data)).isEmpty();
        }
        assertRefused("belongs to a village", "demo", "--data", data.toString(), "--port", Integer.toString(port));
    }

    @Test
    void whatCannotBeIsSaidInOneSentence() throws IOException {
        String data = temp.resolve("never").toString();
        assertRefused("--url", "--data", data, "--bind", "0.0.0.0");
        assertRefused("--url", "--data", data, "--url", "village.example");
        assertRefused("--url", "demo", "--data", data, "--url", "https://village.example");
        assertRefused("--bind", "demo", "--data", data, "--bind", "127.0.0.1");
        Path newer = Files.createDirectory(temp.resolve("newer"));
        Files.writeString(newer.resolve("alongside.properties"), "layout=2\nmode=village\n");
        assertRefused("newer version", "--data", newer.toString());
    }

    private static void assertRefused(String words, String... arguments) throws IOException {
        try (Started refused = Started.with(arguments)) {
            assertThat(refused.awaitEnd()).isEqualTo(2);
            assertThat(refused.complained()).contains(words).hasLineCount(1);
        }
    }

    private static List<ProcessHandle> databasesOf(Path data) {
        return PostgresCluster.in(data).programs().running();
    }
}
