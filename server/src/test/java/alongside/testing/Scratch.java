package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.util.FileSystemUtils;

/// Directories of a test run, gone when it ends.
final class Scratch {

    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();

    private Scratch() {}

    static Path directory() {
        try {
            Path made = Files.createTempDirectory("alongside-test");
            MADE.add(made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Once nobody lives in them any more.
    static void removeAll() {
        MADE.forEach(made -> FileSystemUtils.deleteRecursively(made.toFile()));
    }
}
