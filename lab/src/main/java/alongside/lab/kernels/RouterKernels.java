package alongside.lab.kernels;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Router;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
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

/// One decision among as many as a village weighs for an ask.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RouterKernels {

    private static final int CANDIDATES = 200;
    private static final int ASKED = 3;

    @Param("1")
    public long seed;

    private final Router router = new Router();
    private List<Candidate> candidates = List.of();
    private long lots;

    @Setup
    public void gather() {
        SplittableRandom random = new SplittableRandom(seed);
        candidates = Stream.generate(() -> candidate(random)).limit(CANDIDATES).toList();
    }

    private static Candidate candidate(SplittableRandom random) {
        int room = random.nextInt(1, 7);
        return new Candidate(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                random.nextDouble(),
                random.nextInt(1, room + 1),
                room,
                random.nextBoolean(),
                random.nextDouble(40),
                random.nextBoolean(),
                random.nextDouble());
    }

    @Benchmark
    public Decision decide() {
        return router.decide(ByWhen.TONIGHT, candidates, ASKED, lots++);
    }
}
