package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import alongside.matching.calibration.Graded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// From which fit on the product may say that someone knows this.
@Command(
        name = "calibrate",
        description = {
            "Prints one JSON line: slope and middle of the logistic curve that turns a score into a fit,",
            "and in known the lowest fit at or above which pairs are relevant (grade 2 or 3) as often as promised,",
            "with its score, precision, recall and the number of pairs above it; null if no fit keeps the promise."
        })
public final class CalibrateFit implements Callable<Integer> {

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

    @Override
    public Integer call() {
        if (!(promised > 0 && promised <= 1)) {
            throw new Refusal("A precision is more than 0 and at most 1.");
        }
        String line = Json.line(CalibrationLine.of(pairs(files.read()), promised));
        spec.commandLine().getOut().println(line);
        return 0;
    }

    private List<Graded> pairs(JudgedSet set) {
        try (Engine engine = Engine.open(files::model, files.cache(), false);
                Scores scores = engine.scores(set.strengths())) {
            return graded(set, scores);
        }
    }

    private static List<Graded> graded(JudgedSet set, Scores scores) {
        List<Graded> pairs = new ArrayList<>();
        for (Worded ask : set.asks()) {
            double[] near = scores.of(ask);
            for (int at = 0; at < near.length; at++) {
                int grade = set.grades().of(ask, set.strengths().get(at));
                pairs.add(new Graded(near[at], grade >= Metric.RELEVANT));
            }
        }
        return pairs;
    }
}
