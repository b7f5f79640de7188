package alongside.lab.village;

import alongside.launch.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A running village. Whatever becomes of the lab, it does not outlive it.
public final class Village implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;
    private final int port = FreePort.any();
    private final Thread atTheEnd = new Thread(this::stop);
    private @Nullable Process process;

    private Village(Settings settings) {
        this.settings = settings;
    }

    /// @param data its data directory; what it says lies beside it
    /// @param before a call that comes before its own, as `nice` would; it has to become the program it calls
    /// @param arguments besides its port and its data directory
    /// @param environment besides the lab's own
    public record Settings(Path data, List<String> before, List<String> arguments, Map<String, String> environment) {

        public Settings {
            before = List.copyOf(before);
            arguments = List.copyOf(arguments);
            environment = Map.copyOf(environment);
        }
    }

    /// Starts one and waits until it is there.
    public static Village start(Settings settings) {
        Village village = new Village(settings);
        Runtime.getRuntime().addShutdownHook(village.atTheEnd);
        try {
            village.launch();
            village.line("Your village is on ");
            return village;
        } catch (RuntimeException e) {
            village.close();
            throw e;
        }
    }

    /// The program alone, with the port and the data of last time; [#url()] answers when it is ready.
    public void launch() {
        List<String> call = new ArrayList<>(settings.before());
        call.addAll(Jar.call());
        call.addAll(List.of(
                "--port", Integer.toString(port), "--data", settings.data().toString()));
        call.addAll(settings.arguments());
        ProcessBuilder builder = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(said().file().toFile());
        builder.environment().putAll(settings.environment());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /// The link its host begins with, once.
    public String firstLink() {
        return line("Begin here, once: ");
    }

    public Path data() {
        return settings.data();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// @throws IllegalStateException when it has never been started
    public ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process.toHandle();
    }

    /// As `kill -9` does: it writes nothing down and tells nobody.
    public void kill() {
        handle().destroyForcibly();
        handle().onExit().join();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line(String beginning) {
        return said().line(beginning, this::isAlive);
    }

    private Said said() {
        return new Said(Path.of(settings.data() + ".said"));
    }
}
