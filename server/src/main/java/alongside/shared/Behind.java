package alongside.shared;

import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reading that a start does not wait for: what a large village has much of is read one by one, by a thread of the
/// lowest priority, while pages are served already.
public final class Behind implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Behind.class);

    private static final int RESTS = 3;

    private final String name;
    private boolean closed;

    /// @param name of the thread
    public Behind(String name) {
        this.name = name;
    }

    public void start(Runnable reading) {
        Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).start(reading);
    }

    /// Reads one, unless what it is read by is about to close. One that cannot be read is passed over; the others are
    /// read all the same.
    public synchronized void one(Runnable reading) {
        if (closed) {
            return;
        }
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "One of {} could not be read: {}",
                    name,
                    unreadable.getClass().getSimpleName());
        }
    }

    /// Reads each of them, and rests three times as long as it worked, so that a start leaves most of a core to those
    /// who wait for a page.
    public <T> void each(Collection<T> all, Consumer<T> reading) {
        for (T one : all) {
            long from = System.nanoTime();
            one(() -> reading.accept(one));
            LockSupport.parkNanos(RESTS * (System.nanoTime() - from));
        }
    }

    /// When it returns nothing is being read, and nothing will be.
    @Override
    public synchronized void close() {
        closed = true;
    }
}
