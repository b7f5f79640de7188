package alongside.lab.pairs;

import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.pairs.CandidateSearch;
import alongside.matching.pairs.Candidates;
import alongside.matching.pairs.Members;
import alongside.matching.pairs.PairCheck;
import alongside.matching.pairs.Pairs;
import alongside.matching.pairs.Ring;
import alongside.matching.pairs.Rings;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How good pairs are, how surely, and what they cost.
@Command(
        name = "pairs",
        description = {
            "Matches members who can help each other, and prints a JSON line for each engine:",
            "engine, members, edges, weight, provenShare, paired, cpuSeconds, memoryMB, seconds (by the clock),",
            "rings (of three, among those who are left; the peers look for none).",
            "What candidates and rings took to find is said on stderr."
        })
public final class BenchPairs implements Callable<Integer> {

    private static final int CANDIDATES = 15;
    private static final int LOOKS = 12;
    private static final float FIT = 0.3f;
    private static final int COMPILING = 5_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--members", defaultValue = "100000", description = "How many there are (${DEFAULT-VALUE}).")
    private int members;

    @Option(
            names = "--peers",
            description =
                    "JGraphT too: greedy, and exact, which takes a minute for 100,000. LEMON where it is installed.")
    private boolean peers;

    @Option(names = "--seed", defaultValue = "1", description = "Who they are (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (members < 2 || members > 4_000_000) {
            throw new Refusal("It takes 2 members at least and 4,000,000 at most.");
        }
        PrintWriter out = spec.commandLine().getOut();
        compile();
        Members all = Complement.members(members, seed);
        Candidates graph = timed("candidates", () -> candidates(all));
        say(
                "of the best %d of each, %.4f are among the candidates%n",
                CANDIDATES, Recall.of(all, graph, CANDIDATES, seed));
        out.println(Json.line(own(all, graph)));
        out.flush();
        if (peers) {
            Peers.measure(graph).forEach(line -> out.println(Json.line(line)));
            Lemon.measure(graph)
                    .ifPresentOrElse(line -> out.println(Json.line(line)), () -> say("LEMON is not installed%n"));
        }
        return 0;
    }

    /// Every engine runs on a few first, so that what is measured is not the compiling of its methods.
    private void compile() {
        Candidates few = candidates(Complement.members(COMPILING, seed));
        for (int i = 0; i < 3; i++) {
            Pairs.of(few);
        }
        if (peers) {
            Peers.measure(few);
        }
    }

    private Candidates candidates(Members all) {
        return new CandidateSearch(all, CANDIDATES, LOOKS).find(seed);
    }

    private PairsLine own(Members all, Candidates graph) {
        var matched = Effort.of(() -> Pairs.of(graph));
        Pairs pairs = matched.result();
        if (timed("check", () -> PairCheck.of(graph, pairs)) instanceof PairCheck.Broken broken) {
            throw new IllegalStateException(broken.why());
        }
        var found = new PairsLine.Found(pairs.weight(), pairs.provenShare(), pairs.paired());
        return PairsLine.of("alongside", members, graph.edges(), found, matched.effort())
                .with(rings(all, pairs));
    }

    private List<Ring> rings(Members all, Pairs pairs) {
        int[] left = Rings.left(pairs);
        List<Ring> rings = timed("rings", () -> Rings.among(all, left, CANDIDATES, FIT));
        say("%d are left, %d of them in rings%n", left.length, 3 * rings.size());
        return rings;
    }

    private <T> T timed(String stage, Supplier<T> work) {
        var done = Effort.of(work);
        Effort effort = done.effort();
        say(
                "%s: %.2f CPU-s, %.2f s, %d MB%n",
                stage, effort.cpuSeconds(), effort.wallSeconds(), effort.memoryMegabytes());
        return done.result();
    }

    private void say(String sentence, Object... values) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(Locale.ROOT, sentence, values);
        err.flush();
    }
}
