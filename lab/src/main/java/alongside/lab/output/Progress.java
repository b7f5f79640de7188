package alongside.lab.output;

import java.io.PrintWriter;
import java.time.Duration;

/// Says on stderr how far a command is, and what it took of a processor.
public final class Progress {

    private final PrintWriter err;

    public Progress(PrintWriter err) {
        this.err = err;
    }

    public void say(String what) {
        err.println("%s, %d s of a processor".formatted(what, seconds()));
        err.flush();
    }

    public long seconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toSeconds();
    }
}
