package alongside.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program in a process of its own, which can be stopped and killed like anyone's.
record Started(Process process, Path out, Path err) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    static Started with(String... arguments) throws IOException {
        return with(Map.of(), arguments);
    }

    /// @param settings as its environment has them
    static Started with(Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Launch.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("started", ".out");
        Path err = Files.createTempFile("started", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(settings);
        return new Started(builder.start(), out, err);
    }

    /// Waits for a line that begins so.
    ///
    /// @return what follows in that line
    String line(String beginning) {
        for (long waited = 0; waited < PATIENCE.toMillis() && process.isAlive(); waited += 100) {
            var found =
                    said().lines().filter(line -> line.startsWith(beginning)).findFirst();
            if (found.isPresent()) {
                return found.get().substring(beginning.length());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("No line begins with " + beginning + " in: " + said() + complained());
    }

    String said() {
        return read(out);
    }

    /// Without what the JVM itself remarks.
    String complained() {
        return String.join(
                "\n",
                read(err).lines().filter(line -> !line.startsWith("WARNING: ")).toList());
    }

    void stop() {
        process.destroy();
        awaitEnd();
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Still running: " + said() + complained());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            stop();
        }
        Files.delete(out);
        Files.delete(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
