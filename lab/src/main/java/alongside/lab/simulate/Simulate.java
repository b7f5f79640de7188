package alongside.lab.simulate;

import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.routing.Ladder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How asks fare in a made-up village, by the village's way and by others.
@Command(
        name = "simulate",
        description = {
            "Lets made-up members ask and answer for some days, and prints a JSON line for each policy: how soon asks",
            "are answered, who is asked how often, who carries how much. The same village and the same asks for all.",
            "Asks of the last 2 days do not count, as 48 hours after them are not known, nor do those of the first 10,",
            "in which the village fills; of fewer than 13 days the third last counts. Of several seeds a line for each,",
            "and after them one for each policy: the mean of every figure, and from the least to the most."
        })
public final class Simulate implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--members", defaultValue = "20000", description = "How many there are (${DEFAULT-VALUE}).")
    private int members;

    @Option(names = "--asks-per-day", defaultValue = "1000", description = "On average (${DEFAULT-VALUE}).")
    private double asksPerDay;

    @Option(names = "--days", defaultValue = "45", description = "How many go by (${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--policy",
            defaultValue = "alongside",
            description = "alongside, forum, top3, top10, sequential, top3-board, or all (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(
            names = "--responsiveness",
            defaultValue = "0.30",
            description = "Mean chance of a yes to an invitation that fits (${DEFAULT-VALUE}).")
    private double responsiveness;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OtherTimes times;

    @Option(names = "--seed", defaultValue = "1", description = "Who they are, what they ask (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--seeds", defaultValue = "1", description = "How many, from that one on (${DEFAULT-VALUE}).")
    private int seeds;

    @Override
    public Integer call() {
        refuse();
        List<Policy> policies = policies();
        Ladder ladder = times.ladder();
        Map<Policy, List<SimulateLine>> lines = new EnumMap<>(Policy.class);
        for (long one = seed; one < seed + seeds; one++) {
            Village village = new Village(Assumptions.of(responsiveness), members, one);
            List<Raised> asks = Raised.over(village, asksPerDay, days, one + 1);
            for (Policy tried : policies) {
                tell("Seed %d, %s".formatted(one, tried.title));
                SimulateLine line = line(tried, village, asks, one, ladder);
                lines.computeIfAbsent(tried, none -> new ArrayList<>()).add(line);
                print(line);
            }
        }
        if (seeds > 1) {
            lines.values().forEach(ofOne -> print(OverSeeds.line(ofOne)));
        }
        return 0;
    }

    private SimulateLine line(Policy tried, Village village, List<Raised> asks, long one, Ladder ladder) {
        var done = Effort.of(
                () -> new World(village, asks, one, world -> tried.way(world, ladder)).until(days * Day.LENGTH));
        return new Figures(done.result(), days).line(tried.title, done.effort());
    }

    private void print(Object line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Json.line(line));
        out.flush();
    }

    private void tell(String progress) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(progress);
        err.flush();
    }

    private void refuse() {
        if (members < 10 || members > 1_000_000) {
            throw new Refusal("It takes 10 members at least and 1,000,000 at most.");
        }
        if (!(asksPerDay > 0 && asksPerDay <= members)) {
            throw new Refusal("It takes more than 0 asks a day, and at most one a member.");
        }
        if (days < Figures.FEWEST_DAYS || days > 1000) {
            throw new Refusal("It takes 3 days at least, as 48 hours after an ask have to be known, and 1000 at most.");
        }
        if (seeds < 1 || seeds > 1000) {
            throw new Refusal("It takes 1 seed at least and 1000 at most.");
        }
        if (!(responsiveness > 0 && responsiveness < 1)) {
            throw new Refusal("A responsiveness is between 0 and 1.");
        }
    }

    private List<Policy> policies() {
        List<Policy> named = Stream.of(Policy.values())
                .filter(one -> policy.equals("all") || policy.equals(one.title))
                .toList();
        if (named.isEmpty()) {
            throw new Refusal("There is no policy \"" + policy + "\"; --help names those there are.");
        }
        return named;
    }
}
