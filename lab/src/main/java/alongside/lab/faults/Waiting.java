package alongside.lab.faults;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// For what takes its time.
final class Waiting {

    private static final Duration MOMENT = Duration.ofMillis(50);

    private Waiting() {}

    static void lasting(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /// @return the seconds it took, or all of `most` when it never came
    static double until(Duration most, BooleanSupplier comes) {
        long start = System.nanoTime();
        while (!comes.getAsBoolean() && System.nanoTime() - start < most.toNanos()) {
            lasting(MOMENT);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    static <T> T of(Future<T> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
