package alongside.matching.algebra;

/// Arithmetic on vectors.
public final class Vectors {

    private Vectors() {}

    public static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    public static double dot(float[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Adds `factor · more` to `sum`.
    public static void add(float[] sum, float[] more, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * more[i];
        }
    }

    public static void add(double[] sum, float[] more, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * more[i];
        }
    }

    /// Scales to length 1, in place. A vector of zeros stays one.
    public static float[] normalise(float[] vector) {
        return normalise(vector, 1);
    }

    /// Scales to length 1, in place, all its parts to the same length. A part of zeros stays one.
    public static float[] normalise(float[] vector, int parts) {
        int size = vector.length / parts;
        for (int from = 0; from < vector.length; from += size) {
            double squares = 0;
            for (int i = from; i < from + size; i++) {
                squares += (double) vector[i] * vector[i];
            }
            float factor = squares > 0 ? (float) (1 / Math.sqrt(parts * squares)) : 0;
            for (int i = from; i < from + size; i++) {
                vector[i] *= factor;
            }
        }
        return vector;
    }
}
