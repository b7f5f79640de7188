package alongside.matching.algebra;

/// Arithmetic on vectors.
public final class Vectors {

    private Vectors() {}

    /// Over the width of the first.
    public static double dot(float[] a, float[] b) {
        return dot(b, 0, a);
    }

    /// Over the width of the second. In four sums: in one, each addition would wait for the last.
    public static double dot(float[] a, int from, float[] b) {
        double one = 0;
        double two = 0;
        double three = 0;
        double four = 0;
        int whole = b.length & -4;
        for (int i = 0; i < whole; i += 4) {
            one += (double) a[from + i] * b[i];
            two += (double) a[from + i + 1] * b[i + 1];
            three += (double) a[from + i + 2] * b[i + 2];
            four += (double) a[from + i + 3] * b[i + 3];
        }
        for (int i = whole; i < b.length; i++) {
            one += (double) a[from + i] * b[i];
        }
        return one + two + (three + four);
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
