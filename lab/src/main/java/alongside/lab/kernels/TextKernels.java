package alongside.lab.kernels;

import alongside.lab.bench.Phrases;
import alongside.matching.pieces.Tokeniser;
import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One ask of the corpus after the other, cut into the pieces the models read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextKernels {

    private static final int LONGEST = 256;
    private static final int MOST = 8;

    @Param("1")
    public long seed;

    @SuppressWarnings("NullAway.Init")
    private Tokeniser tokeniser;

    private List<String> asks = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        tokeniser = PackagedModel.tokeniser();
        asks = new ArrayList<>(Phrases.read().asks());
        Collections.shuffle(asks, new Random(seed));
    }

    @Benchmark
    public List<int[]> tokenize() {
        next = (next + 1) % asks.size();
        return tokeniser.windows(asks.get(next), LONGEST, MOST);
    }
}
