package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program and its PostgreSQL are killed while people write: what was acknowledged is there, and an ask goes on.
class KillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// The real ladder with times that fit a test. Tonight would ask only whoever is awake where the test runs.
    private static final Map<String, String> QUICK = Map.of(
            "ALONGSIDE_LADDER_SOON", "due 300s, waves 1@0, then 1 every 30s, watch 200s every 60s, words 60s 120s");

    @TempDir
    static Path temp;

    private final Path data = temp.resolve("data");
    private final int port = FreePort.any();

    @Test
    void nothingAcknowledgedIsLostAndWavesGoOn() throws Exception {
        List<Writer> writers;
        List<Browser> others;
        try (Started first = start()) {
            Browser host = browser();
            Steps.begin(host, first.line("Begin here, once: "));
            writers = IntStream.range(0, 3)
                    .mapToObj(n -> new Writer(join(host, "Writer " + n)))
                    .toList();
            others = IntStream.range(0, 5)
                    .mapToObj(n -> join(host, "Helper " + n))
                    .collect(Collectors.toCollection(ArrayList::new));
            writers.forEach(writer -> others.add(writer.browser));
            others.add(host);
            Browser asker = join(host, "Lena");
            asker.get("/asks/new");
            asker.submit("/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3");
            assertThat(asker.last().statusCode()).isEqualTo(303);
            writeThrough(writers, () -> {
                killDatabase();
                await(() -> browser().get("/readyz").statusCode() == 200);
                first.kill();
            });
        }
        try (Started second = start()) {
            second.line("Your village is on ");
            writers.forEach(Writer::checkAll);
            long asked = asked(others);
            await(() -> asked(others) > asked);
        }
    }

    private Started start() throws IOException {
        return Started.with(QUICK, "--data", data.toString(), "--port", Integer.toString(port));
    }

    private Browser browser() {
        return new Browser("http://localhost:" + port);
    }

    private Browser join(Browser host, String nickname) {
        Browser guest = browser();
        Steps.join(guest, Steps.link(host), nickname, "en");
        return guest;
    }

    private static long asked(List<Browser> others) {
        return others.stream()
                .filter(other -> other.get("/beside").body().contains("href=\"/invitations/"))
                .count();
    }

    private static void writeThrough(List<Writer> writers, Runnable fault) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> threads = writers.stream()
                .map(writer -> Thread.ofVirtual().start(() -> writer.writeUntil(over)))
                .toList();
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        fault.run();
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void killDatabase() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(condition)) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static boolean isTrue(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (UncheckedIOException notThereYet) {
            return false;
        }
    }

    /// Writes strengths one after another and remembers those the village said it had kept.
    private static final class Writer {

        private final Browser browser;
        private final List<String> acknowledged = new ArrayList<>();
        private int number;

        Writer(Browser browser) {
            this.browser = browser;
            browser.get("/strengths");
        }

        void writeUntil(AtomicBoolean over) {
            Map<String, String> fields = browser.hidden("/strengths");
            while (!over.get()) {
                String words = "strength number " + ++number + ".";
                fields.put("words", words);
                try {
                    if (browser.post("/strengths", fields).statusCode() == 303) {
                        acknowledged.add(words);
                    }
                } catch (UncheckedIOException killed) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
            }
        }

        void checkAll() {
            assertThat(acknowledged).isNotEmpty();
            assertThat(browser.get("/strengths").body()).contains(acknowledged);
        }
    }
}
