package alongside.lab.simulate;

import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Plan;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How asks fare in a made-up village, by the village's way and by others.
@Command(
        name = "simulate",
        description = {
            "Lets made-up members ask and answer for some days, and prints a JSON line for each policy: how soon asks are",
            "answered, who is asked how often, who carries how much. The same village and the same asks for all of them;",
            "the first 10 days, and asks of the last 2, are not counted."
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

    @Option(names = "--tonight", description = "Other times for this row of the routing promise.")
    private @Nullable String tonight;

    @Option(names = "--soon", description = "Other times for this row.")
    private @Nullable String soon;

    @Option(names = "--whenever", description = "Other times for this row.")
    private @Nullable String whenever;

    @Option(names = "--seed", defaultValue = "1", description = "Who they are, what they ask (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        refuse();
        List<Policy> policies = policies();
        Ladder ladder = ladder();
        Village village = new Village(Assumptions.of(responsiveness), members, seed);
        List<Raised> asks = Raised.over(village, asksPerDay, days, seed + 1);
        PrintWriter out = spec.commandLine().getOut();
        for (Policy one : policies) {
            out.println(Json.line(line(one, village, asks, ladder)));
            out.flush();
        }
        return 0;
    }

    private SimulateLine line(Policy one, Village village, List<Raised> asks, Ladder ladder) {
        var done = Effort.of(
                () -> new World(village, asks, seed, world -> one.way(world, ladder)).until(days * Day.LENGTH));
        return new Figures(done.result(), days).line(one.title, done.effort());
    }

    private void refuse() {
        if (members < 10 || members > 1_000_000) {
            throw new Refusal("It takes 10 members at least and 1,000,000 at most.");
        }
        if (!(asksPerDay > 0 && asksPerDay <= members)) {
            throw new Refusal("It takes more than 0 asks a day, and at most one a member.");
        }
        if (days <= Figures.WARM_DAYS + Figures.LAST_DAYS || days > 1000) {
            throw new Refusal("It takes 13 days at least and 1000 at most.");
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

    private Ladder ladder() {
        Map<ByWhen, Plan> plans = new EnumMap<>(Ladder.OF_THE_VILLAGE);
        put(plans, ByWhen.TONIGHT, tonight);
        put(plans, ByWhen.SOON, soon);
        put(plans, ByWhen.WHENEVER, whenever);
        return new Ladder(plans);
    }

    private static void put(Map<ByWhen, Plan> plans, ByWhen byWhen, @Nullable String line) {
        if (line != null) {
            try {
                plans.put(byWhen, Plan.parse(line));
            } catch (IllegalArgumentException wrong) {
                throw new Refusal(String.valueOf(wrong.getMessage()));
            }
        }
    }
}
