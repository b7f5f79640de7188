package alongside.matching.text;

import alongside.matching.algebra.PositiveDefinite;

/// Regularised linear discriminant analysis: which class a vector belongs to, when all classes scatter alike around
/// their means. The score of class c is `w_c·x + b_c` with `w_c = Σ⁻¹(μ_c − μ)` and `b_c = −½ w_c·(μ_c + μ)`; the
/// pooled scatter is shrunk toward a sphere, `Σ = (1 − s) S + s (tr S / D) I`. A closed form: no steps, no seed.
///
/// Source: Friedman 1989, "Regularized Discriminant Analysis".
final class Discriminant {

    private final PositiveDefinite scatter;

    private Discriminant(PositiveDefinite scatter) {
        this.scatter = scatter;
    }

    /// @param deviations vectors minus the mean of their class; D wide
    /// @param freedom degrees of freedom: vectors less classes
    /// @param shrinkage from 0 (the scatter as it is) to 1 (a sphere)
    static Discriminant of(float[][] deviations, int freedom, double shrinkage) {
        double[][] scatter = scatter(deviations, freedom);
        double trace = 0;
        for (int i = 0; i < scatter.length; i++) {
            trace += scatter[i][i];
        }
        for (int i = 0; i < scatter.length; i++) {
            for (int j = 0; j <= i; j++) {
                scatter[i][j] *= 1 - shrinkage;
            }
            scatter[i][i] += shrinkage * trace / scatter.length;
        }
        return new Discriminant(PositiveDefinite.of(scatter));
    }

    /// @return the D weights of a class and, last, its offset
    float[] weights(double[] classMean, double[] mean) {
        int dimensions = mean.length;
        double[] weights = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            weights[i] = classMean[i] - mean[i];
        }
        scatter.solve(weights);
        float[] row = new float[dimensions + 1];
        double offset = 0;
        for (int i = 0; i < dimensions; i++) {
            row[i] = (float) weights[i];
            offset -= weights[i] * (classMean[i] + mean[i]) / 2;
        }
        row[dimensions] = (float) offset;
        return row;
    }

    /// The lower triangle of the scatter.
    private static double[][] scatter(float[][] deviations, int freedom) {
        int dimensions = deviations[0].length;
        double[][] scatter = new double[dimensions][dimensions];
        for (float[] deviation : deviations) {
            for (int i = 0; i < dimensions; i++) {
                double value = deviation[i] / freedom;
                for (int j = 0; j <= i; j++) {
                    scatter[i][j] += value * deviation[j];
                }
            }
        }
        return scatter;
    }
}
