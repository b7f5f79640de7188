package alongside.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What one open page has still to be told. Being told the same twice is being told once, so it never grows large.
final class Stream {

    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean closed;

    synchronized void tell(String topic) {
        waiting.add(topic);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /// Waits until there is something to tell, at most the given time.
    ///
    /// @return what there is to tell; empty after the time or once closed
    synchronized List<String> next(Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (waiting.isEmpty() && !closed && left > 0) {
            wait(left);
            left = Duration.ofNanos(until - System.nanoTime()).toMillis();
        }
        List<String> told = List.copyOf(waiting);
        waiting.clear();
        return told;
    }
}
