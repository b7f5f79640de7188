package alongside.lab.all;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command in a process of its own, with this one's flags: nothing that ran before has warmed or filled it.
///
/// @param main the class whose commands they are
/// @param patience after which it is ended
public record Apart(Class<?> main, Duration patience) {

    private static final JsonMapper JSON = new JsonMapper();

    public Run run(List<String> arguments) {
        try {
            Path out = Files.createTempFile("bench", ".out");
            Path err = Files.createTempFile("bench", ".err");
            try {
                return run(arguments, out, err);
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run run(List<String> arguments, Path out, Path err) throws IOException {
        long from = System.nanoTime();
        Process process = new ProcessBuilder(call(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = await(process);
        double seconds = (System.nanoTime() - from) / 1e9;
        String failure = ended
                ? failure(process.exitValue(), err)
                : "It was not done in %d minutes.".formatted(patience.toMinutes());
        List<JsonNode> lines = lines(out);
        if (ended && failure == null && lines.size() < Files.readAllLines(out).size()) {
            failure = "It printed what is not JSON.";
        }
        return new Run(arguments, seconds, lines, failure);
    }

    private boolean await(Process process) {
        try {
            return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private List<String> call(List<String> arguments) {
        List<String> call = new ArrayList<>();
        call.add(ProcessHandle.current().info().command().orElse("java"));
        call.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        call.addAll(arguments);
        return call;
    }

    private static @Nullable String failure(int exit, Path err) throws IOException {
        return exit == 0
                ? null
                : Files.readAllLines(err).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                        .reduce((one, next) -> next)
                        .orElse("It ended with %d and said nothing.".formatted(exit));
    }

    /// Up to where it was cut off.
    private static List<JsonNode> lines(Path out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            try {
                lines.add(JSON.readTree(line));
            } catch (JacksonException e) {
                return lines;
            }
        }
        return lines;
    }
}
