package alongside.lab.chance;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How well the chance of a yes is known from the answers before.
@Command(
        name = "chance",
        description = {
            "Asks made-up members whose real chance is known, guesses each answer before it comes, and prints a JSON",
            "line for each way of guessing: estimate, members, answers, brier, logLoss, learned. learned: of the way",
            "from the village's mean (0) to the real chance (1), by the Brier score. The first 30 days are not scored."
        })
public final class EvaluateChance implements Callable<Integer> {

    private static final int NOT_SCORED = 30;
    private static final double HALF_LIFE_DAYS = 14;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--members", defaultValue = "5000", description = "How many there are (${DEFAULT-VALUE}).")
    private int members;

    @Option(names = "--days", defaultValue = "180", description = "For how long (${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--changes",
            defaultValue = "45",
            description = "After so many days, on average, a member is another one; 0 for never (${DEFAULT-VALUE}).")
    private int changes;

    @Option(
            names = "--pull",
            defaultValue = "1",
            description = "How much her own hours are above all others, in log-odds (${DEFAULT-VALUE}).")
    private double pull;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Who they are, and what they answer (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (members < 1 || members > 1_000_000 || days <= NOT_SCORED || days > 3650 || changes < 0) {
            throw new Refusal("It takes 1 to 1,000,000 members, and 31 to 3,650 days.");
        }
        List<Guess> guesses = List.of(
                new Guess.VillageMean(),
                new Guess.Counted("every answer alike", members, Double.POSITIVE_INFINITY),
                new Guess.Counted("fading", members, HALF_LIFE_DAYS),
                new Guess.Alongside(members));
        Contest contest = new Contest(guesses, NOT_SCORED);
        new AskedVillage(members, pull, changes, seed).live(days, contest);
        contest.lines(members).forEach(line -> spec.commandLine().getOut().println(Json.line(line)));
        return 0;
    }
}
