package alongside.lab.kernels;

import alongside.matching.algebra.Vectors;
import alongside.matching.nearest.Packed;
import alongside.matching.nearest.Scan;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Inner products of a query with row after row, of the length the two packaged models make together.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DotKernels {

    private static final int ROWS = 1_024;
    private static final int DIMENSIONS = 768;

    @Param("1")
    public long seed;

    private final float[][] floats = new float[ROWS][DIMENSIONS];
    private final byte[] values = new byte[ROWS * DIMENSIONS];
    private float[] scales = {};
    private float[] query = {};
    private Scan scan = new Scan(Packed.of(query));

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(seed);
        for (int row = 0; row < ROWS; row++) {
            floats[row] = vector(random);
            Packed packed = Packed.of(floats[row]);
            int blocks = packed.scales().length;
            if (row == 0) {
                scales = new float[ROWS * blocks];
            }
            System.arraycopy(packed.values(), 0, values, row * DIMENSIONS, DIMENSIONS);
            System.arraycopy(packed.scales(), 0, scales, row * blocks, blocks);
        }
        query = vector(random);
        scan = new Scan(Packed.of(query));
    }

    private static float[] vector(SplittableRandom random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalise(vector);
    }

    /// As the index compares: 8-bit integers, the widest registers.
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public float dotOfBytes() {
        int blocks = scales.length / ROWS;
        float sum = 0;
        for (int row = 0; row < ROWS; row++) {
            sum += scan.score(values, row * DIMENSIONS, scales, row * blocks);
        }
        return sum;
    }

    /// As learning does it: floats, summed up in doubles.
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double dotOfFloats() {
        double sum = 0;
        for (float[] row : floats) {
            sum += Vectors.dot(row, query);
        }
        return sum;
    }
}
