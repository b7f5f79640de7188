package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Plan;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand steps of the ladder, taken by two processes on one database of which now one, now the other stands still
/// or is killed: none is missed, and none has its effect twice.
class LadderOfTwoTest {

    private static final int STEPS = 1_000;
    private static final int ASKERS = 8;
    private static final int ASKS_EACH = 5;

    /// The real ladder with times that fit a test.
    private static final String QUICK = "due 900s, waves 1@0, then 1 every 2s, watch 3s every 4s, words 600s 1200s";

    /// After four of these without a beat another process takes over what one had in hand.
    private static final Duration BEAT = Duration.ofSeconds(2);

    /// So late may a step be: until it is taken over, and a machine with much to do.
    private static final Duration ALLOWED = Duration.ofSeconds(40);

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path temp;

    private final String database = TestPostgres.bareDatabase();
    private final LadderBook book = new LadderBook(database, new Ladder(plans()));
    private final int port = FreePort.any();
    private Instant caughtUp = Instant.EPOCH;

    @Test
    void aThousandStepsAreTakenOnce() throws Exception {
        try (Started one = start("one", port);
                Started other = startAsking(one)) {
            stopped(one, BEAT.multipliedBy(6));
            stopped(other, BEAT);
            other.kill();
            try (Started third = start("two", FreePort.any())) {
                third.line("Your village is on ");
                stopped(third, BEAT.multipliedBy(2));
                one.kill();
                await(() -> book.taken() >= STEPS);
                await(() -> book.behind().compareTo(BEAT) < 0);
                caughtUp = Instant.now();
            }
        }
        List<String> missed = book.missed(caughtUp.minus(BEAT), ALLOWED);
        System.out.println("Ladder of two processes: " + book.taken() + " steps of " + ASKERS * ASKS_EACH + " asks, "
                + missed.size() + " missed, " + book.doubled() + " doubled.");
        assertThat(missed).isEmpty();
        assertThat(book.doubled()).isZero();
    }

    /// Both are there before anyone asks.
    private Started startAsking(Started one) throws IOException {
        Browser host = new Browser("http://localhost:" + port);
        Steps.begin(host, one.line("Begin here, once: "));
        String link = Steps.link(host, ASKERS);
        List<Browser> askers = new ArrayList<>();
        for (int n = 0; n < ASKERS; n++) {
            Browser asker = new Browser("http://localhost:" + port);
            Steps.join(asker, link, "Mama " + n, "en");
            askers.add(asker);
        }
        Started other = start("two", FreePort.any());
        other.line("Your village is on ");
        askers.forEach(LadderOfTwoTest::ask);
        return other;
    }

    private static void ask(Browser asker) {
        for (int n = 0; n < ASKS_EACH; n++) {
            asker.get("/asks/new");
            asker.submit("/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3");
            assertThat(asker.last().statusCode()).isEqualTo(303);
        }
    }

    /// Stands still, as on a machine that is put to sleep, and goes on as if nothing had been.
    private static void stopped(Started process, Duration time) throws Exception {
        signal(process, "-STOP");
        LockSupport.parkNanos(time.toNanos());
        signal(process, "-CONT");
        LockSupport.parkNanos(BEAT.multipliedBy(2).toNanos());
    }

    private static void signal(Started process, String signal) throws Exception {
        String pid = Long.toString(process.process().pid());
        assertThat(new ProcessBuilder("kill", signal, pid).start().waitFor()).isZero();
    }

    private Started start(String data, int at) throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put(DatabaseOptions.URL_VARIABLE, database);
        settings.put("ALONGSIDE_LADDER_SOON", QUICK);
        settings.put("DB_SCHEDULER_HEARTBEAT_INTERVAL", BEAT.toSeconds() + "s");
        return Started.with(
                settings,
                "--data",
                temp.resolve(data).toString(),
                "--keys",
                temp.resolve("one").toString(),
                "--port",
                Integer.toString(at));
    }

    private static Map<ByWhen, Plan> plans() {
        Map<ByWhen, Plan> plans = new HashMap<>(Ladder.OF_THE_VILLAGE);
        plans.put(ByWhen.SOON, Plan.parse(QUICK));
        return plans;
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
