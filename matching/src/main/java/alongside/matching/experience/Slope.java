package alongside.matching.experience;

import alongside.matching.algebra.Vectors;

/// The loss of [Listwise] at one place, with its first and second derivatives. The lower triangle of the second is
/// kept.
final class Slope {

    private final double[] gradient;
    private final double[][] curvature;
    private double loss;

    Slope(int signals) {
        this.gradient = new double[signals];
        this.curvature = new double[signals][signals];
    }

    double loss() {
        return loss;
    }

    double[] gradient() {
        return gradient;
    }

    double[][] curvature() {
        return curvature;
    }

    /// The derivatives of a softmax: the mean of the signals less what was chosen, and their covariance.
    void add(Listwise.Choice choice, double[] weights, double share) {
        double[] chances = chances(choice, weights, share);
        double[] means = new double[weights.length];
        for (int i = 0; i < means.length; i++) {
            float[] signal = choice.signals()[i];
            means[i] = Vectors.dot(signal, chances);
            gradient[i] += share * (means[i] - chosen(signal, choice.chosen()));
            for (int j = 0; j <= i; j++) {
                curvature[i][j] += share * (product(signal, choice.signals()[j], chances) - means[i] * means[j]);
            }
        }
    }

    void regularise(double[] weights, double lambda) {
        for (int i = 0; i < weights.length; i++) {
            loss += lambda * weights[i] * weights[i];
            gradient[i] += 2 * lambda * weights[i];
            curvature[i][i] += 2 * lambda;
        }
    }

    /// Adds to the loss on the way.
    private double[] chances(Listwise.Choice choice, double[] weights, double share) {
        double[] scores = new double[choice.signals()[0].length];
        for (int i = 0; i < weights.length; i++) {
            Vectors.add(scores, choice.signals()[i], weights[i]);
        }
        double log = logOfSum(scores);
        for (int chosen : choice.chosen()) {
            loss += share * (log - scores[chosen]) / choice.chosen().length;
        }
        for (int person = 0; person < scores.length; person++) {
            scores[person] = Math.exp(scores[person] - log);
        }
        return scores;
    }

    private static double logOfSum(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        return highest + Math.log(sum);
    }

    private static double chosen(float[] signal, int[] chosen) {
        double sum = 0;
        for (int person : chosen) {
            sum += signal[person];
        }
        return sum / chosen.length;
    }

    private static double product(float[] one, float[] other, double[] chances) {
        double sum = 0;
        for (int person = 0; person < chances.length; person++) {
            sum += chances[person] * one[person] * other[person];
        }
        return sum;
    }
}
