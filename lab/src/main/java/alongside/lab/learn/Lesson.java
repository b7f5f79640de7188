package alongside.lab.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import alongside.lab.input.Refusal;
import alongside.lab.output.Progress;
import alongside.matching.text.Adapter;
import alongside.matching.text.Corpus;
import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/// One model learns from the corpus.
final class Lesson implements AutoCloseable {

    private static final int STEPS_BETWEEN_WORDS = 10;

    private final PackagedModel model;
    private final List<Corpus.Line> lines;
    private final Recipe recipe;
    private final Engine engine;
    private final NDManager manager;
    private final Bert bert;
    private final Texts texts;
    private final AdamW descent;
    private final Pairs pairs;

    /// @param seed so that a model learns the same, whichever learned before it
    Lesson(PackagedModel model, List<Corpus.Line> lines, Recipe recipe, Engine engine, long seed) throws IOException {
        engine.setRandomSeed((int) seed);
        this.model = model;
        this.lines = lines;
        this.recipe = recipe;
        this.engine = engine;
        this.manager = engine.newBaseManager();
        this.bert = Bert.of(model, manager, recipe, seed);
        this.texts = Texts.of(
                lines.stream().map(Corpus.Line::text).toList(), PackagedModel.tokeniser(), bert, recipe, manager);
        this.descent = new AdamW(bert.changes(), recipe);
        this.pairs = new Pairs(lines, seed);
    }

    /// The vector of a line, read without leaving anything out.
    float[] vector(int line) {
        try (NDManager step = manager.newSubManager()) {
            return bert.vectors(step, List.of(texts.below().get(line)), false).toFloatArray();
        }
    }

    /// @param most steps, after which it stops wherever it is
    Learned learn(int most, Progress progress) {
        int all = pairs.stepsInAPass(recipe.pairs()) * recipe.passes();
        int last = Math.min(most, all);
        int done = 0;
        double loss = 0;
        for (int pass = 1; done < last; pass++) {
            DoubleSummaryStatistics losses = new DoubleSummaryStatistics();
            List<List<Integer>> steps = pairs.pass(recipe.pairs());
            for (List<Integer> step : steps.subList(0, Math.min(steps.size(), last - done))) {
                losses.accept(step(step, recipe.rate(done++, all)));
                loss = losses.getAverage();
                if (done % STEPS_BETWEEN_WORDS == 0 || done == last) {
                    progress.say("%s: pass %d, step %d of %d, loss %.3f".formatted(model, pass, done, all, loss));
                }
            }
        }
        Learned learned = new Learned(learned(), done, loss);
        bert.keep(recipe.share());
        return learned;
    }

    List<Adapter> learned() {
        return bert.learned(recipe.share());
    }

    /// @param loss the mean of the last pass
    record Learned(List<Adapter> adapters, int steps, double loss) {}

    /// @param numbers of the lines it learns from in this step
    double step(List<Integer> numbers, double rate) {
        List<Integer> sorted = texts.sorted(numbers);
        Contrast contrast = Contrast.among(sorted.stream().map(lines::get).toList());
        double loss;
        try (NDManager step = manager.newSubManager();
                GradientCollector slope = engine.newGradientCollector()) {
            NDList vectors = new NDList();
            for (List<float[]> some : texts.together(sorted, recipe.together())) {
                vectors.add(bert.vectors(step, some, true));
            }
            NDArray found = contrast.loss(joined(vectors), recipe.temperature());
            slope.backward(found);
            loss = found.getFloat();
        }
        if (!Double.isFinite(loss)) {
            throw new Refusal("The model learns nothing any more: its loss is no number; a lower rate may help.");
        }
        descent.step(rate);
        return loss;
    }

    /// One alone is taken as it is: joining it would cut it off from what it was computed from.
    private static NDArray joined(NDList vectors) {
        return vectors.size() == 1 ? vectors.singletonOrThrow() : NDArrays.concat(vectors, 0);
    }

    @Override
    public void close() {
        manager.close();
    }
}
