package alongside.lab.circles;

import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.circles.Circles;
import alongside.matching.circles.Profiles;
import alongside.matching.circles.Recount;
import alongside.matching.circles.Schedule;
import alongside.matching.circles.Terms;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How good circles are, and how much they stay what they were.
@Command(
        name = "circles",
        description = {
            "Seats members in circles, and prints a JSON line for each engine:",
            "engine, members, coverage, penalty, sizes, movedStayers, insertMs, cpuSeconds, seconds (by the clock).",
            "With --turnover so many leave and come afterwards, and it prints what newcomers being seated, a repair, and",
            "seating everyone anew make of it."
        })
public final class BenchCircles implements Callable<Integer> {

    private static final double WARMEST = 8;
    private static final double COOLEST = 0.3;
    private static final int COMPILING = 2_000;
    private static final double COMPILING_SECONDS = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--members", defaultValue = "20000", description = "How many there are (${DEFAULT-VALUE}).")
    private int members;

    @Option(names = "--tries", defaultValue = "2000", description = "Changes tried a member (${DEFAULT-VALUE}).")
    private int tries;

    @Option(names = "--turnover", defaultValue = "0", description = "Share that leaves and comes (${DEFAULT-VALUE}).")
    private double turnover;

    @Option(
            names = "--peers",
            description = "Timefold too: the same beginning, moves as good, and as much processor time.")
    private boolean peers;

    @Option(names = "--seed", defaultValue = "1", description = "Who they are (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        refuse();
        Circles.propose(profiles(COMPILING), Terms.OF_THE_VILLAGE, schedule(COMPILING), seed);
        Profiles profiles = profiles(members);
        var proposed = Effort.of(() -> Circles.propose(profiles, Terms.OF_THE_VILLAGE, schedule(members), seed));
        Circles circles = proposed.result();
        print("alongside", profiles, circles.circleOf(), proposed.effort());
        if (peers) {
            peer(proposed.effort().cpuSeconds());
        }
        int changing = (int) Math.round(turnover * members);
        if (changing > 0) {
            new Turnover(profiles, circles, schedule(members), seed)
                    .lines(changing)
                    .forEach(this::print);
        }
        return 0;
    }

    private void peer(double cpuSeconds) {
        int[] few = start(profiles(COMPILING));
        TimefoldPeer.seat(new Newcomers(seed), few, COMPILING_SECONDS, seed);
        Profiles profiles = profiles(members);
        int[] start = start(profiles);
        print("start", profiles, start, new Effort(0, 0, 0));
        var seated = Effort.of(() -> TimefoldPeer.seat(new Newcomers(seed), start, cpuSeconds, seed));
        print("timefold", profiles, seated.result(), seated.effort());
    }

    private int[] start(Profiles profiles) {
        return Circles.propose(profiles, Terms.OF_THE_VILLAGE, new Schedule(0, WARMEST, COOLEST), seed)
                .circleOf();
    }

    private void print(String engine, Profiles profiles, int[] circleOf, Effort effort) {
        print(CirclesLine.of(engine, checked(profiles, circleOf), members, effort));
    }

    private void refuse() {
        if (members < 100 || members > 1_000_000) {
            throw new Refusal("It takes 100 members at least and 1,000,000 at most.");
        }
        if (tries < 1 || tries > 1_000_000) {
            throw new Refusal("It takes one try a member at least and 1,000,000 at most.");
        }
        if (!(turnover >= 0 && turnover <= 0.5)) {
            throw new Refusal("A turnover is between 0 and 0.5.");
        }
    }

    private Profiles profiles(int count) {
        Profiles profiles = new Profiles(Newcomers.CONCERNS);
        Newcomers newcomers = new Newcomers(seed);
        for (int i = 0; i < count; i++) {
            profiles.add(newcomers.next());
        }
        return profiles;
    }

    private Schedule schedule(int count) {
        return new Schedule((long) tries * count, WARMEST, COOLEST);
    }

    static Recount checked(Profiles profiles, int[] circleOf) {
        Recount found = Recount.of(profiles, Terms.OF_THE_VILLAGE, circleOf);
        if (!found.faults().isEmpty()) {
            throw new IllegalStateException(found.faults().getFirst());
        }
        return found;
    }

    private void print(CirclesLine line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Json.line(line));
        out.flush();
    }
}
