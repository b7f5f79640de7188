package alongside.matching.experience;

import alongside.matching.algebra.PositiveDefinite;

/// Ridge regression `y ≈ x·w`, with `w = (XᵀX + λI)⁻¹ Xᵀy`. What it would have said of
/// a row it had not seen is known without learning again: `y − (y − x·w) / (1 − h)`, where `h = xᵀ (XᵀX + λI)⁻¹ x`.
///
/// Learning takes time O(N D² + D³) and memory O(D²); the answer is exact but for rounding.
///
/// Source: Hoerl and Kennard 1970; the leave-one-out identity is Allen's PRESS, 1974.
final class Ridge {

    private final PositiveDefinite scatter;
    private final double[] leverages;

    Ridge(float[][] rows, double lambda) {
        this.scatter = PositiveDefinite.of(scatter(rows, lambda));
        this.leverages = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            double squares = 0;
            for (double part : scatter.half(wide(rows[row]))) {
                squares += part * part;
            }
            leverages[row] = squares;
        }
    }

    /// @param moment `Xᵀy`, overwritten with the weights
    float[] weights(double[] moment) {
        scatter.solve(moment);
        float[] weights = new float[moment.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) moment[i];
        }
        return weights;
    }

    /// What would have been said of a row without that row; `said` is what is said with it.
    double unseen(int row, double target, double said) {
        return target - (target - said) / (1 - leverages[row]);
    }

    private static double[] wide(float[] row) {
        double[] wide = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            wide[i] = row[i];
        }
        return wide;
    }

    private static double[][] scatter(float[][] rows, double lambda) {
        int dimensions = rows[0].length;
        double[][] scatter = new double[dimensions][dimensions];
        for (float[] row : rows) {
            for (int i = 0; i < dimensions; i++) {
                double value = row[i];
                for (int j = 0; j <= i; j++) {
                    scatter[i][j] += value * row[j];
                }
            }
        }
        for (int i = 0; i < dimensions; i++) {
            scatter[i][i] += lambda;
        }
        return scatter;
    }
}
