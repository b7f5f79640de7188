package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Multinomial logistic regression: the weights under which a vector's classes are the likeliest, `softmax(W x + b)`,
/// by accelerated gradient descent from zero. Where the discriminant assumes how classes scatter, this only draws the
/// borders between them. It stops early: few steps keep the weights as small as a penalty would.
///
/// No seed and no order of threads plays a part: the same vectors give the same weights.
///
/// Source: Nesterov 1983; the momentum `(k − 1) / (k + 2)` after Su, Boyd and Candès 2014.
final class SoftmaxRegression {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    /// Chosen on held-out lines of the corpus, as the number of steps.
    private static final float STEP = 120;

    private static final int STEPS = 40;
    private static final float PENALTY = 2e-6f;
    /// What stands for 1 beside a vector of length 1, so that an offset learns no faster than a weight.
    private static final float ONE = 0.1f;

    /// Classes whose weights fit into a processor's nearest memory while all vectors pass by.
    private static final int TOGETHER = 8;

    private final float[][] vectors;
    private final float[][] shares;
    private final float[] importance;
    private final int width;

    private SoftmaxRegression(float[][] vectors, float[][] shares, float[] importance) {
        this.vectors = vectors;
        this.shares = shares;
        this.importance = importance;
        this.width = vectors[0].length;
    }

    /// @param vectors of length 1, D wide
    /// @param shares how much each vector belongs to each of the C classes; a row sums to 1
    /// @param importance of each vector; sums to 1
    /// @return a row a class: D weights and, last, its offset
    static float[][] weights(float[][] vectors, float[][] shares, float[] importance) {
        return new SoftmaxRegression(vectors, shares, importance).descend();
    }

    private float[][] descend() {
        int classes = shares[0].length;
        float[][] reached = new float[classes][width + 1];
        float[][] ahead = new float[classes][width + 1];
        for (int k = 1; k <= STEPS; k++) {
            float[][] errors = errors(ahead);
            float momentum = (k - 1f) / (k + 2);
            IntStream.range(0, Math.ceilDiv(classes, TOGETHER))
                    .parallel()
                    .map(block -> block * TOGETHER)
                    .forEach(from -> step(from, Math.min(classes, from + TOGETHER), errors, reached, ahead, momentum));
        }
        for (float[] row : reached) {
            row[width] *= ONE;
        }
        return reached;
    }

    /// How much too likely each class is held for each vector, times the vector's importance.
    private float[][] errors(float[][] weights) {
        return IntStream.range(0, vectors.length)
                .parallel()
                .mapToObj(i -> error(i, weights))
                .toArray(float[][]::new);
    }

    private float[] error(int i, float[][] weights) {
        float[] error = new float[weights.length];
        float highest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < error.length; c++) {
            error[c] = dot(vectors[i], weights[c]) + ONE * weights[c][width];
            highest = Math.max(highest, error[c]);
        }
        double sum = 0;
        for (int c = 0; c < error.length; c++) {
            error[c] = (float) Math.exp(error[c] - highest);
            sum += error[c];
        }
        for (int c = 0; c < error.length; c++) {
            error[c] = importance[i] * (float) (error[c] / sum - shares[i][c]);
        }
        return error;
    }

    private void step(int from, int to, float[][] errors, float[][] reached, float[][] ahead, float momentum) {
        float[][] before = new float[to][];
        for (int c = from; c < to; c++) {
            before[c] = reached[c];
            reached[c] = ahead[c].clone();
            Vectors.add(reached[c], ahead[c], -STEP * PENALTY);
        }
        for (int i = 0; i < vectors.length; i++) {
            for (int c = from; c < to; c++) {
                float factor = -STEP * errors[i][c];
                addTo(reached[c], vectors[i], factor);
                reached[c][width] += factor * ONE;
            }
        }
        for (int c = from; c < to; c++) {
            for (int j = 0; j <= width; j++) {
                ahead[c][j] = reached[c][j] + momentum * (reached[c][j] - before[c][j]);
            }
        }
    }

    private static void addTo(float[] sum, float[] vector, float factor) {
        for (int j = 0; j < vector.length; j++) {
            sum[j] += factor * vector[j];
        }
    }

    /// Over the width of the first.
    private static float dot(float[] vector, float[] row) {
        int end = LANES.loopBound(vector.length);
        FloatVector sum = FloatVector.zero(LANES);
        for (int j = 0; j < end; j += LANES.length()) {
            sum = FloatVector.fromArray(LANES, vector, j).fma(FloatVector.fromArray(LANES, row, j), sum);
        }
        float total = 0;
        // reduceLanes may add in another order once it is compiled
        for (float lane : sum.toArray()) {
            total += lane;
        }
        for (int j = end; j < vector.length; j++) {
            total += vector[j] * row[j];
        }
        return total;
    }
}
