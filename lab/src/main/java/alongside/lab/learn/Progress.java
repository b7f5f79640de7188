package alongside.lab.learn;

import java.io.PrintWriter;
import java.time.Duration;

/// Says on stderr how far learning is, and what it took of a processor.
final class Progress {

    private final PrintWriter err;

    Progress(PrintWriter err) {
        this.err = err;
    }

    void say(String what) {
        err.println("%s, %d s of a processor".formatted(what, seconds()));
        err.flush();
    }

    long seconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toSeconds();
    }
}
