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

    /// For the data of a village in this process: what a village lays down at its first start, the same in every one,
    /// is laid down once for all of them.
    static Path ofAVillage() {
        Path made = directory();
        try {
            Files.createSymbolicLink(made.resolve("cache"), Shared.CACHE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    private static final class Shared {

        private static final Path CACHE = directory();
    }

    /// Once nobody lives in them any more.
    static void removeAll() {
        MADE.forEach(made -> FileSystemUtils.deleteRecursively(made.toFile()));
    }
}
