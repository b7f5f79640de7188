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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands as they are called, in a process of their own, on the set that stands beside them.
class EvaluateTest {

    private static final Path SET = Path.of("data", "fit");

    @TempDir
    private Path folder;

    @Test
    void fitPrintsOneLineWithTheFiguresOfMeaningAndOfWords() throws Exception {
        JsonNode line = onlyLine("fit");

        assertEquals(List.of("asks", "strengths", "mrr", "recallAt5", "ndcgAt10", "bm25"), names(line));
        assertEquals(List.of("mrr", "recallAt5", "ndcgAt10"), names(line.path("bm25")));
        assertEquals(30, line.path("asks").asInt());
        assertEquals(60, line.path("strengths").asInt());
        assertTrue(line.path("mrr").asDouble() > line.path("bm25").path("mrr").asDouble(), line::toString);
    }

    @Test
    void calibratePrintsOneLineWithACurveThatRises() throws Exception {
        JsonNode line = onlyLine("calibrate");

        assertEquals(1800, line.path("pairs").asInt());
        assertTrue(line.path("slope").asDouble() > 0, line::toString);
        assertTrue(line.path("precision").asDouble() >= .7, line::toString);
    }

    private JsonNode onlyLine(String command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(java(command))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> read(err));
        List<String> lines = read(out).lines().toList();
        assertEquals(1, lines.size(), lines::toString);
        return new JsonMapper().readTree(lines.getFirst());
    }

    private static List<String> java(String command) {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Lab.class.getName(),
                "evaluate",
                command));
        for (String file : List.of("asks.jsonl", "strengths.jsonl", "qrels.tsv")) {
            call.add(SET.resolve(file).toString());
        }
        return call;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
