package alongside.lab.kernels;

import alongside.lab.bench.Phrases;
import alongside.lab.bench.Remembered;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.PackagedModels;
import alongside.matching.text.Reading;
import alongside.matching.text.Role;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// What comes of one ask of the corpus after the other once the models have read it: its language, its concerns, its
/// vector.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConcernKernels {

    private static final int ASKS = 256;

    @Param("1")
    public long seed;

    @SuppressWarnings("NullAway.Init")
    private Path cache;

    @SuppressWarnings("NullAway.Init")
    private Embedder models;

    @SuppressWarnings("NullAway.Init")
    private Meaning meaning;

    private List<String> asks = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        cache = Files.createTempDirectory("kernels");
        models = Remembered.of(PackagedModels.open(cache));
        meaning = Meaning.of(models, Concepts.open(models, cache));
        List<String> all = new ArrayList<>(Phrases.read().asks());
        Collections.shuffle(all, new Random(seed));
        asks = all.subList(0, ASKS);
        asks.forEach(ask -> meaning.read(Role.ASK, ask));
    }

    @TearDown
    public void close() throws IOException {
        models.close();
        try (Stream<Path> all = Files.walk(cache)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    @Benchmark
    public Reading concerns() {
        next = (next + 1) % asks.size();
        return meaning.read(Role.ASK, asks.get(next));
    }
}
