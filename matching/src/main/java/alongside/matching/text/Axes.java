package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import java.util.stream.IntStream;

/// The directions along which the rows of a matrix differ most: its right singular vectors, the largest first.
///
/// By the eigenvectors `u` of the small matrix `W Wᵀ`, each giving the axis `Wᵀ u / |Wᵀ u|`, found by cyclic Jacobi
/// rotations: O(C³) a sweep, some ten sweeps, no seed. Source: Golub and Van Loan, Matrix Computations, 8.5.
final class Axes {

    private static final int SWEEPS = 30;
    /// What is smaller than this share of the largest is nothing but rounding.
    private static final double NOTHING = 1e-10;

    private final double[][] matrix;
    private final double[][] vectors;

    private Axes(double[][] matrix) {
        this.matrix = matrix;
        this.vectors = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            vectors[i][i] = 1;
        }
    }

    /// @param rows at least D wide; what comes after is not looked at
    /// @param most axes to find; fewer when the rows lie in fewer directions
    /// @return orthonormal, D wide each
    static float[][] of(float[][] rows, int width, int most) {
        double[][] deviations = deviations(rows, width);
        Axes axes = new Axes(products(deviations));
        axes.rotate();
        double[][] found = IntStream.range(0, rows.length)
                .boxed()
                .sorted((a, b) -> Double.compare(axes.matrix[b][b], axes.matrix[a][a]))
                .limit(most)
                .filter(i -> axes.matrix[i][i] > NOTHING * axes.largest())
                .map(i -> axes.along(i, deviations))
                .toArray(double[][]::new);
        float[][] unit = new float[found.length][width];
        for (int i = 0; i < unit.length; i++) {
            for (int j = 0; j < width; j++) {
                unit[i][j] = (float) found[i][j];
            }
            Vectors.normalise(unit[i]);
        }
        return unit;
    }

    private static double[][] deviations(float[][] rows, int width) {
        double[][] deviations = new double[rows.length][width];
        for (int j = 0; j < width; j++) {
            double mean = 0;
            for (float[] row : rows) {
                mean += row[j] / rows.length;
            }
            for (int i = 0; i < rows.length; i++) {
                deviations[i][j] = rows[i][j] - mean;
            }
        }
        return deviations;
    }

    private static double[][] products(double[][] rows) {
        double[][] products = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                for (int k = 0; k < rows[i].length; k++) {
                    products[i][j] += rows[i][k] * rows[j][k];
                }
            }
        }
        return products;
    }

    private double largest() {
        return IntStream.range(0, matrix.length)
                .mapToDouble(i -> matrix[i][i])
                .max()
                .orElseThrow();
    }

    private double[] along(int eigenvector, double[][] rows) {
        double[] axis = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < axis.length; j++) {
                axis[j] += vectors[i][eigenvector] * rows[i][j];
            }
        }
        return axis;
    }

    private void rotate() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double largest = largest();
            boolean turned = false;
            for (int p = 0; p < matrix.length; p++) {
                for (int q = p + 1; q < matrix.length; q++) {
                    if (Math.abs(matrix[p][q]) > NOTHING * NOTHING * largest) {
                        turn(p, q);
                        turned = true;
                    }
                }
            }
            if (!turned) {
                return;
            }
        }
    }

    /// Turns in the plane of two coordinates until their product is gone.
    private void turn(int p, int q) {
        double tau = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.copySign(1, tau) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        for (int k = 0; k < matrix.length; k++) {
            turn(matrix[k], p, q, cosine, sine);
        }
        for (int k = 0; k < matrix.length; k++) {
            double a = matrix[p][k];
            double b = matrix[q][k];
            matrix[p][k] = cosine * a - sine * b;
            matrix[q][k] = sine * a + cosine * b;
        }
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double a = row[p];
        double b = row[q];
        row[p] = cosine * a - sine * b;
        row[q] = sine * a + cosine * b;
    }
}
