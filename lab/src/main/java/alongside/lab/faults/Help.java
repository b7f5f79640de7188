package alongside.lab.faults;

import alongside.lab.village.Visitor;
import java.io.UncheckedIOException;
import java.time.Duration;

/// Someone who needs `/help`, ten times a second. While the program lives it has to be there at once, whatever else is
/// not.
final class Help implements AutoCloseable {

    private static final Duration BREATH = Duration.ofMillis(100);
    private static final int OK = 200;
    /// It did not come at all.
    static final long NEVER = 60_000;

    private final Visitor visitor;
    private final Thread looking = Thread.ofPlatform().daemon().name("help").unstarted(this::look);
    private volatile boolean measured;
    private volatile boolean over;
    private volatile long slowest;

    Help(String url) {
        visitor = new Visitor(url);
        looking.start();
    }

    /// From now on it counts, or until further notice it does not.
    void measure(boolean counts) {
        measured = counts;
    }

    /// The longest anyone waited, in milliseconds; a minute where it did not come.
    long slowestMillis() {
        return slowest;
    }

    @Override
    public void close() {
        over = true;
        visitor.close();
    }

    private void look() {
        while (!over) {
            boolean counts = measured;
            long millis = millis();
            if (counts && measured && !over) {
                slowest = Math.max(slowest, millis);
            }
            Waiting.lasting(BREATH);
        }
    }

    private long millis() {
        long start = System.nanoTime();
        try {
            int status = visitor.get("/help").status();
            return status == OK ? Duration.ofNanos(System.nanoTime() - start).toMillis() : NEVER;
        } catch (UncheckedIOException | IllegalStateException notThere) {
            return NEVER;
        }
    }
}
