package alongside.matching.algebra;

/// A symmetric positive definite matrix, as the root L of its Cholesky decomposition `L Lᵀ`.
/// Decomposing takes time O(D³), solving O(D²).
public final class PositiveDefinite {

    private final double[][] root;

    private PositiveDefinite(double[][] root) {
        this.root = root;
    }

    /// @param matrix its lower triangle is read, and overwritten
    /// @throws ArithmeticException when it is not positive definite
    public static PositiveDefinite of(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] - product(matrix[i], matrix[j], j);
                if (i == j && !(rest > 0)) {
                    throw new ArithmeticException("The matrix is not positive definite");
                }
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
        }
        return new PositiveDefinite(matrix);
    }

    /// In place: x with `L Lᵀ x = b`.
    public double[] solve(double[] b) {
        half(b);
        for (int i = b.length - 1; i >= 0; i--) {
            b[i] /= root[i][i];
            for (int k = 0; k < i; k++) {
                b[k] -= root[i][k] * b[i];
            }
        }
        return b;
    }

    /// In place: x with `L x = b`; its square length is `bᵀ (L Lᵀ)⁻¹ b`.
    public double[] half(double[] b) {
        for (int i = 0; i < b.length; i++) {
            b[i] = (b[i] - product(root[i], b, i)) / root[i][i];
        }
        return b;
    }

    private static double product(double[] one, double[] other, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
