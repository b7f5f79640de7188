package alongside.lab.scarcity;

import alongside.lab.input.Refusal;
import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What it is worth to decide about asks together while help is scarce.
@Command(
        name = "scarcity",
        description = {
            "Asks of villages in which help is scarce, decided about one after the other and together. Prints a JSON line",
            "for each way, each measure of scarcity and each chance of a yes: decided, asksToRoom, chance, villages,",
            "answered, fit, invitationsPerAsk, overRoom, cpuMillisPerAsk."
        })
public final class BenchScarcity implements Callable<Integer> {

    private static final List<Double> ASKS_TO_ROOM = List.of(0.7, 1.0, 1.65);
    private static final List<Double> CHANCES = List.of(0.17, 0.3, 0.47, 1.0);
    private static final int COMPILING = 400;
    private static final int MOST = 100_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--helpers", defaultValue = "30", description = "In each village (${DEFAULT-VALUE}).")
    private int helpers;

    @Option(names = "--villages", defaultValue = "200", description = "How many (${DEFAULT-VALUE}).")
    private int villages;

    @Option(names = "--seed", defaultValue = "1", description = "Who lives in them (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (helpers < 1 || villages < 1 || helpers > MOST || villages > MOST) {
            throw new Refusal("It takes 1 to 100,000 helpers, and as many villages.");
        }
        for (int i = 0; i < COMPILING; i++) {
            outcome(i % 2 == 0, 1, 0.5, i);
        }
        for (double asksToRoom : ASKS_TO_ROOM) {
            for (double chance : CHANCES) {
                for (boolean together : new boolean[] {false, true}) {
                    spec.commandLine().getOut().println(Json.line(line(together, asksToRoom, chance)));
                }
            }
        }
        return 0;
    }

    private ScarcityLine line(boolean together, double asksToRoom, double chance) {
        var done = Effort.of(() -> IntStream.range(0, villages)
                .mapToObj(i -> outcome(together, asksToRoom, chance, seed + i))
                .toArray(ScarcityLine.Outcome[]::new));
        return ScarcityLine.of(
                together, asksToRoom, chance, done.result(), done.effort().cpuSeconds());
    }

    private ScarcityLine.Outcome outcome(boolean together, double asksToRoom, double chance, long of) {
        ScarceVillage village = ScarceVillage.of(helpers, asksToRoom, of);
        Day day = new Day(village, together, chance, of);
        day.pass();
        return new ScarcityLine.Outcome(
                village.asks().size(), village.answered(), village.fit(), day.invitations(), village.overRoom());
    }
}
