package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import alongside.matching.calibration.Graded;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// From which fit on the product may say that someone knows this, and how true a fit is.
@Command(
        name = "calibrate",
        description = {
            "Prints one JSON line: slope and middle of the logistic curve that turns a score into a fit,",
            "and in known the lowest fit at or above which pairs are relevant (grade 2 or 3) as often as promised,",
            "with its score, precision, recall and the number of pairs above it; null if no fit keeps the promise.",
            "Then how reliable fits are among the first 3 and the first 10 of every ask, whom first waves invite: a",
            "line a tenth of the fit (said, the mean fit; judged, the share of the relevant, with the low and high of",
            "its 95 % Wilson interval), and one with the expected calibration error, and what it would be by chance",
            "if every fit were true. Three curves: as the village uses it, with a line of those of whom it says that",
            "they know this; learned from all pairs, and from such invitations alone, both of other asks than those",
            "it is judged on (ten folds)."
        })
public final class CalibrateFit implements Callable<Integer> {

    private static final List<Integer> INVITED = List.of(3, 10);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SetFiles files;

    @Option(
            names = "--precision",
            paramLabel = "P",
            defaultValue = "0.7",
            description = "How often it has to be true (default: ${DEFAULT-VALUE}).")
    private double promised;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Deals the asks into folds (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (!(promised > 0 && promised <= 1)) {
            throw new Refusal("A precision is more than 0 and at most 1.");
        }
        JudgedSet set = files.read();
        try (Engine engine = Engine.open(files::model, files.cache(), false);
                Scores scores = engine.scores(set.strengths())) {
            print(engine, Ranking.all(set, scores));
        }
        return 0;
    }

    private void print(Engine engine, List<Ranking> rankings) {
        List<List<Graded>> all = first(Integer.MAX_VALUE, rankings);
        print(CalibrationLine.of(all.stream().flatMap(List::stream).toList(), promised));
        CrossFitted others = new CrossFitted(rankings.size(), seed);
        for (int first : INVITED) {
            List<List<Graded>> invited = first(first, rankings);
            List<Said> used = asUsed(engine, invited);
            printCurve(new Reliability("as used", first, used));
            printWhole(new Reliability("said to know this", first, known(engine, used)));
            printCurve(new Reliability("learned from all pairs", first, others.said(all, invited)));
            printCurve(new Reliability("learned from invitations", first, others.said(invited, invited)));
        }
    }

    private void printCurve(Reliability reliability) {
        reliability.bins().forEach(this::print);
        printWhole(reliability);
    }

    private void printWhole(Reliability reliability) {
        if (!reliability.said().isEmpty()) {
            print(reliability.whole(seed));
        }
    }

    private void print(Object line) {
        spec.commandLine().getOut().println(Json.line(line));
    }

    private static List<List<Graded>> first(int depth, List<Ranking> rankings) {
        return rankings.stream().map(ranking -> ranking.first(depth)).toList();
    }

    private static List<Said> asUsed(Engine engine, List<List<Graded>> invited) {
        return invited.stream()
                .flatMap(List::stream)
                .map(pair -> new Said(engine.meaning().fit((float) pair.score()), pair.relevant()))
                .toList();
    }

    private static List<Said> known(Engine engine, List<Said> used) {
        return used.stream().filter(pair -> engine.meaning().knows(pair.fit())).toList();
    }
}
