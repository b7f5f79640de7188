package alongside.lab.pairs;

import alongside.lab.output.Effort;
import alongside.matching.pairs.Candidates;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// LEMON's matching, exact but for a billionth of a weight. It is C++, so there is one only where a compiler and its
/// headers are installed: g++ and liblemon-dev on Debian. It runs in a process of its own; reading what it is given is
/// not counted.
public final class Lemon {

    private static final String SOURCE = "lemon.cc";
    private static final Pattern VERSION = Pattern.compile("#define LEMON_VERSION \"(.+)\"");

    private Lemon() {}

    /// As its headers say it.
    ///
    /// @return empty where it is not installed
    public static Optional<String> version() {
        try {
            Process defined = new ProcessBuilder("g++", "-E", "-dM", "-x", "c++", "-include", "lemon/config.h", "-")
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(defined.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return VERSION.matcher(said).results().map(found -> found.group(1)).findFirst();
        } catch (IOException noCompiler) {
            return Optional.empty();
        }
    }

    /// @return empty where it is not installed
    static Optional<PairsLine> measure(Candidates graph) {
        try {
            Path folder = Files.createTempDirectory("lemon");
            try {
                Path program = folder.resolve("lemon");
                return compiles(folder, program) ? Optional.of(line(graph, program)) : Optional.empty();
            } finally {
                Files.deleteIfExists(folder.resolve("lemon"));
                Files.deleteIfExists(folder.resolve(SOURCE));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean compiles(Path folder, Path program) throws IOException {
        Path source = folder.resolve(SOURCE);
        try (InputStream in = Objects.requireNonNull(Lemon.class.getResourceAsStream(SOURCE))) {
            Files.copy(in, source);
        }
        try {
            Process compiler = new ProcessBuilder("g++", "-O3", "-o", program.toString(), source.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ended(compiler) == 0;
        } catch (IOException noCompiler) {
            return false;
        }
    }

    private static PairsLine line(Candidates graph, Path program) throws IOException {
        long from = System.nanoTime();
        Process process = new ProcessBuilder(program.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.getOutputStream()) {
            out.write(given(graph).array());
        }
        ByteBuffer told =
                ByteBuffer.wrap(process.getInputStream().readAllBytes()).order(ByteOrder.nativeOrder());
        if (ended(process) != 0) {
            throw new IllegalStateException("LEMON did not end well");
        }
        Effort effort = new Effort(told.getDouble(), (System.nanoTime() - from) / 1e9, Math.round(told.getDouble()));
        int[] mates = new int[graph.members()];
        told.asIntBuffer().get(mates);
        return PairsLine.of("lemon", graph.members(), graph.edges(), found(graph, mates), effort);
    }

    private static ByteBuffer given(Candidates graph) {
        ByteBuffer given = ByteBuffer.allocate(Math.toIntExact((2 + 3L * graph.edges()) * Integer.BYTES))
                .order(ByteOrder.nativeOrder());
        given.putInt(graph.members()).putInt(graph.edges());
        graph.forEach((one, other, weight) -> given.putInt(one).putInt(other).putFloat(weight));
        return given;
    }

    /// Counted here, from whom it matched with whom.
    private static PairsLine.Found found(Candidates graph, int[] mates) {
        double[] weight = {0};
        int[] paired = {0};
        graph.forEach((one, other, worth) -> {
            if (mates[one] == other && mates[other] == one) {
                weight[0] += worth;
                paired[0] += 2;
            }
        });
        return new PairsLine.Found(weight[0], 1, paired[0]);
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
