package alongside.lab.corpus;

import alongside.matching.algebra.Vectors;
import java.util.List;

/// By the cosine of the models' vectors.
final class Cosines implements Nearness {

    private static final double NEAR = .95;

    private final float[][] lines;
    private final float[][] judged;

    Cosines(List<Said> lines, List<Said> judged, ReadOnce model) {
        this.lines = vectors(lines, model);
        this.judged = vectors(judged, model);
    }

    private static float[][] vectors(List<Said> texts, ReadOnce model) {
        return texts.stream().map(model::embed).toArray(float[][]::new);
    }

    @Override
    public List<NearPair> pairs() {
        return NearByMeaning.pairs(lines, NEAR);
    }

    @Override
    public double of(int text, int line) {
        return Vectors.dot(judged[text], lines[line]);
    }
}
