package alongside.lab.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Processor time of this process and of the PostgreSQL in a data directory.
record Cpu(ProcessHandle database) {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final double IDLE = 0.1;
    private static final int IDLE_LOOKS = 3;

    static Cpu of(Path data) {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            return new Cpu(ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double milliseconds() {
        long own =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        long other = Stream.concat(Stream.of(database), database.descendants())
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
        return (own + other) / 1e6;
    }

    /// What a start leaves to be done behind the first pages is waited for.
    void settle(Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        for (int idle = 0; idle < IDLE_LOOKS && System.nanoTime() < until; ) {
            double before = milliseconds();
            LockSupport.parkNanos(LOOK.toNanos());
            idle = milliseconds() - before < IDLE * LOOK.toMillis() ? idle + 1 : 0;
        }
    }
}
