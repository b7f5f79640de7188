package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import alongside.matching.text.Corpus;
import java.util.List;

/// How far texts are from standing with those that answer them and apart from all others: the supervised contrastive
/// loss. Texts that only touch in passing are neither.
///
/// Source: Khosla et al. 2020, "Supervised Contrastive Learning".
///
/// @param apart what is added to a likeness: 0, or far below it where a pair is left out
/// @param shares how the answers of a text share its weight; a row sums to 1
record Contrast(float[] apart, float[] shares, int size) {

    private static final float FAR_BELOW = -1e9f;

    static Contrast among(List<Corpus.Line> lines) {
        int size = lines.size();
        Contrast contrast = new Contrast(new float[size * size], new float[size * size], size);
        for (int i = 0; i < size; i++) {
            contrast.fill(i, lines);
        }
        return contrast;
    }

    private void fill(int i, List<Corpus.Line> lines) {
        int answers = 0;
        for (int j = 0; j < size; j++) {
            boolean answer = i != j && lines.get(i).answers(lines.get(j));
            boolean leftOut = i == j || !answer && lines.get(i).touches(lines.get(j));
            apart[i * size + j] = leftOut ? FAR_BELOW : 0;
            shares[i * size + j] = answer ? 1 : 0;
            answers += answer ? 1 : 0;
        }
        for (int j = 0; j < size; j++) {
            shares[i * size + j] /= Math.max(1, answers);
        }
    }

    /// @param vectors of the lines, in their order
    NDArray loss(NDArray vectors, double temperature) {
        NDManager manager = vectors.getManager();
        Shape square = new Shape(size, size);
        NDArray likeness = vectors.matMul(vectors.transpose()).div(temperature);
        NDArray chances = likeness.add(manager.create(apart, square)).logSoftmax(1);
        return chances.mul(manager.create(shares, square)).sum().div(-size);
    }
}
