package alongside.lab.learn;

import alongside.lab.input.Refusal;
import alongside.matching.text.Adapters;
import alongside.matching.text.Corpus;
import alongside.matching.text.Embedder;
import alongside.matching.text.PackagedModel;
import java.nio.file.Path;
import java.util.List;

/// Whether a model was rebuilt as it runs, and runs as it learned. Exact it is not: what runs rounds between the
/// layers, too.
final class Rebuilt {

    private static final double NEAR_ENOUGH = 0.98;
    private static final int LINES = 20;

    private Rebuilt() {}

    /// @param adapters what it learned so far
    /// @return the mean cosine of some lines' vectors
    /// @throws Refusal when what learns reads unlike what runs
    static double likeness(PackagedModel model, Adapters adapters, List<Corpus.Line> lines, Lesson lesson, Path cache) {
        double sum = 0;
        try (Embedder packaged = model.open(cache, adapters)) {
            for (int i = 0; i < LINES; i++) {
                int number = i * lines.size() / LINES;
                Corpus.Line line = lines.get(number);
                sum += dot(packaged.embed(line.role(), line.text()), lesson.vector(number)) / LINES;
            }
        }
        if (sum < NEAR_ENOUGH) {
            throw new Refusal(
                    "%s reads otherwise where it learns than where it runs: cosine %.3f.".formatted(model, sum));
        }
        return sum;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
