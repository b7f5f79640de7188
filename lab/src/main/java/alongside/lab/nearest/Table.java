package alongside.lab.nearest;

import alongside.lab.output.Effort;
import alongside.lab.output.Heap;
import alongside.lab.output.Json;
import java.io.PrintWriter;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import picocli.CommandLine;

/// A row for each engine, as soon as it is measured.
///
/// @param stream what this machine reads a second
record Table(CommandLine command, double stream) {

    /// How many a graph gathers to choose the nearest from: more are found, and it takes longer.
    private static final int[] GATHERED = {10, 50, 100};

    void measure(Truth truth, BitSet awake, Supplier<Engine> build) {
        long before = Heap.usedMegabytes();
        Engine engine = timed("building", build);
        measure(truth, awake, engine, Heap.usedMegabytes() - before);
    }

    void graphs(Truth truth, BitSet awake, Supplier<IntFunction<Engine>> build) {
        long before = Heap.usedMegabytes();
        IntFunction<Engine> gathering = timed("building", build);
        long memory = Heap.usedMegabytes() - before;
        for (int many : GATHERED) {
            measure(truth, awake, gathering.apply(many), memory);
        }
    }

    private void measure(Truth truth, BitSet awake, Engine engine, long memory) {
        Timing timing = Timing.of(engine, truth.crowd().asks());
        PrintWriter out = command.getOut();
        out.println(Json.line(NearestLine.of(engine, truth, awake.cardinality(), timing, memory, stream)));
        out.flush();
    }

    <T> T timed(String stage, Supplier<T> work) {
        var done = Effort.of(work);
        Effort effort = done.effort();
        say("%s: %.2f CPU-s, %.2f s%n", stage, effort.cpuSeconds(), effort.wallSeconds());
        return done.result();
    }

    private void say(String sentence, Object... values) {
        PrintWriter err = command.getErr();
        err.printf(Locale.ROOT, sentence, values);
        err.flush();
    }
}
