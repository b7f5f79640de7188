package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command as it is called, in a process of its own.
final class Called {

    private Called() {}

    /// The one line it prints.
    static JsonNode line(Path folder, List<String> arguments) throws Exception {
        List<JsonNode> lines = lines(folder, arguments);
        assertEquals(1, lines.size(), lines::toString);
        return lines.getFirst();
    }

    static List<JsonNode> lines(Path folder, List<String> arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(java(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> read(err));
        JsonMapper json = new JsonMapper();
        return read(out).lines().map(json::readTree).toList();
    }

    private static List<String> java(List<String> arguments) {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Lab.class.getName()));
        call.addAll(arguments);
        return call;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
