package alongside.lab.village;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// What a program says, in the file it says it to.
record Said(Path file) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration MOMENT = Duration.ofMillis(50);

    /// Waits for a line that begins so.
    ///
    /// @return what follows in that line
    String line(String beginning, BooleanSupplier stillSpeaking) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += MOMENT.toMillis()) {
            boolean over = !stillSpeaking.getAsBoolean();
            Optional<String> found =
                    all().lines().filter(line -> line.startsWith(beginning)).findFirst();
            if (found.isPresent()) {
                return found.get().substring(beginning.length());
            }
            if (over) {
                break;
            }
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        throw new IllegalStateException("No line begins with " + beginning + " in: " + all());
    }

    private String all() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
