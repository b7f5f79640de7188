package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Learns from the corpus how a model's vectors speak of concerns. Takes the model's time for every line of the corpus
/// (about half a minute for the packaged ones) and some seconds; the same vectors always give the same head.
///
/// The constants were chosen on held-out lines: learned from four fifths, asks and strengths of the other fifth were
/// matched. `LearningTest` watches that they go on gaining a third in mean reciprocal rank over the model alone.
final class ConceptLearning {

    /// To be raised whenever this file, [Discriminant], [SoftmaxRegression] or [Neighbours] changes what is learned.
    static final String WAY = "discriminant-regression-neighbours-1";

    private static final double SHRINKAGE = 0.5;
    private static final float GLOSS_WEIGHT = 4;
    private static final float GLOSS_IMPORTANCE = 2;

    private ConceptLearning() {}

    /// @param parts of a vector, as the [Embedder] says
    /// @param lines those to learn from
    /// @param vectors of these lines, as the model gives them
    /// @param glosses a vector for each concern's name and gloss
    static ConceptHead learn(String key, int parts, List<Corpus.Line> lines, float[][] vectors, float[][] glosses) {
        float[][] centres = centres(lines, vectors);
        float[][] centred = new float[vectors.length][];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = ConceptHead.centred(centres[lines.get(i).role().ordinal()], vectors[i], parts);
        }
        float[][] centredGlosses = centredGlosses(glosses, parts);
        float[][] discriminant = discriminant(lines, centred, centredGlosses);
        return new ConceptHead(
                key,
                parts,
                centres,
                Borders.of(discriminant),
                Borders.of(regression(lines, centred, centredGlosses)),
                Neighbours.of(discriminant, lines, centred));
    }

    private static float[][] discriminant(List<Corpus.Line> lines, float[][] centred, float[][] glosses) {
        double[][] means = means(lines, centred, glosses);
        Discriminant discriminant =
                Discriminant.of(deviations(lines, centred, means), lines.size() - means.length, SHRINKAGE);
        double[] mean = mean(centred);
        return Arrays.stream(means)
                .map(ofConcern -> discriminant.weights(ofConcern, mean))
                .toArray(float[][]::new);
    }

    private static float[][] regression(List<Corpus.Line> lines, float[][] centred, float[][] glosses) {
        float[][] vectors = Stream.of(centred, glosses).flatMap(Arrays::stream).toArray(float[][]::new);
        float[][] shares = new float[vectors.length][glosses.length];
        float[] importance = new float[vectors.length];
        float all = centred.length + GLOSS_IMPORTANCE * glosses.length;
        for (int i = 0; i < centred.length; i++) {
            shares[i] = lines.get(i).shares(glosses.length);
            importance[i] = 1 / all;
        }
        for (int concern = 0; concern < glosses.length; concern++) {
            shares[centred.length + concern][concern] = 1;
            importance[centred.length + concern] = GLOSS_IMPORTANCE / all;
        }
        return SoftmaxRegression.weights(vectors, shares, importance);
    }

    private static float[][] centres(List<Corpus.Line> lines, float[][] vectors) {
        float[][] centres = new float[Role.values().length][];
        for (Role role : Role.values()) {
            float[][] ofRole = IntStream.range(0, vectors.length)
                    .filter(i -> lines.get(i).role() == role)
                    .mapToObj(i -> vectors[i])
                    .toArray(float[][]::new);
            centres[role.ordinal()] = floats(mean(ofRole));
        }
        return centres;
    }

    /// Glosses are neither asks nor strengths: they have a centre of their own.
    private static float[][] centredGlosses(float[][] glosses, int parts) {
        float[] centre = floats(mean(glosses));
        float[][] centred = new float[glosses.length][];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = ConceptHead.centred(centre, glosses[i], parts);
        }
        return centred;
    }

    private static double[][] means(List<Corpus.Line> lines, float[][] centred, float[][] glosses) {
        double[][] means = new double[glosses.length][glosses[0].length];
        double[] weights = new double[glosses.length];
        for (int concern = 0; concern < glosses.length; concern++) {
            add(means, weights, concern, glosses[concern], GLOSS_WEIGHT);
        }
        for (int i = 0; i < centred.length; i++) {
            float[] shares = lines.get(i).shares(glosses.length);
            for (int concern = 0; concern < shares.length; concern++) {
                if (shares[concern] > 0) {
                    add(means, weights, concern, centred[i], shares[concern]);
                }
            }
        }
        for (int concern = 0; concern < means.length; concern++) {
            for (int i = 0; i < means[concern].length; i++) {
                means[concern][i] /= weights[concern];
            }
        }
        return means;
    }

    private static void add(double[][] sums, double[] weights, int concern, float[] vector, float weight) {
        for (int i = 0; i < vector.length; i++) {
            sums[concern][i] += weight * vector[i];
        }
        weights[concern] += weight;
    }

    private static float[][] deviations(List<Corpus.Line> lines, float[][] centred, double[][] means) {
        float[][] deviations = new float[centred.length][];
        for (int i = 0; i < centred.length; i++) {
            deviations[i] = centred[i].clone();
            Vectors.add(deviations[i], floats(means[lines.get(i).concern()]), -1);
        }
        return deviations;
    }

    private static double[] mean(float[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (double) vector[i] / vectors.length;
            }
        }
        return mean;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
