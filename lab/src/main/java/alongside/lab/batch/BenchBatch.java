package alongside.lab.batch;

import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.batch.Batch;
import alongside.matching.batch.Market;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How good, and how quick, it is to give many asks to few helpers at once.
@Command(
        name = "batch",
        description = {
            "Gives asks to helpers with room for one to three, and prints a JSON line for each engine:",
            "engine, asks, helpers, weight, shareOfOptimum, served, cpuSeconds, seconds (by the clock)."
        })
public final class BenchBatch implements Callable<Integer> {

    private static final int COMPILING = 2_000;
    private static final int MOST = 10_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--asks", defaultValue = "10000", description = "How many there are (${DEFAULT-VALUE}).")
    private int asks;

    @Option(
            names = "--helpers",
            defaultValue = "5000",
            description = "How many could take them, two each on average (${DEFAULT-VALUE}).")
    private int helpers;

    @Option(names = "--peers", description = "The exact solver of OR-Tools too (Linux on x86-64), and one by one.")
    private boolean peers;

    @Option(names = "--seed", defaultValue = "1", description = "Who asks, and who could help (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (asks < 1 || helpers < 1 || asks > MOST || helpers > MOST) {
            throw new Refusal("It takes 1 to 10,000,000 asks, and as many helpers.");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (peers) {
            Peers.load();
        }
        for (int i = 0; i < 3; i++) {
            lines(ScarceMarket.of(COMPILING, COMPILING / 2, i));
        }
        lines(ScarceMarket.of(asks, helpers, seed)).forEach(line -> out.println(Json.line(line)));
        return 0;
    }

    private List<BatchLine> lines(Market market) {
        var done = Effort.of(() -> Batch.of(market));
        Batch batch = done.result();
        List<BatchLine.Given> all = new ArrayList<>();
        all.add(new BatchLine.Given("alongside", batch.weight(), batch.served(), done.effort()));
        double best = batch.bound();
        if (peers) {
            BatchLine.Given exact = Peers.exact(market);
            all.add(exact);
            all.add(Peers.oneByOne(market));
            best = exact.weight();
        }
        double optimum = best;
        return all.stream()
                .map(given -> BatchLine.of(given, market.asks(), market.room().length, optimum))
                .toList();
    }
}
