package alongside.matching.experience;

/// What all texts of a kind have in common says nothing about one of them: their mean is taken out, and what is left
/// scaled to length 1, each model's stretch of the vector alike.
public final class Centre {

    private final double[] mean;
    private final int parts;

    /// @param vectors at least one
    /// @param parts stretches of equal length in each
    public Centre(float[][] vectors, int parts) {
        this.mean = new double[vectors[0].length];
        this.parts = parts;
        for (float[] vector : vectors) {
            Numbers.add(mean, vector, 1.0 / vectors.length);
        }
    }

    public float[][] all(float[][] vectors) {
        float[][] centred = new float[vectors.length][];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = of(vectors[i]);
        }
        return centred;
    }

    public float[] of(float[] vector) {
        float[] centred = new float[vector.length];
        int size = vector.length / parts;
        for (int from = 0; from < vector.length; from += size) {
            double squares = 0;
            for (int i = from; i < from + size; i++) {
                centred[i] = (float) (vector[i] - mean[i]);
                squares += centred[i] * centred[i];
            }
            float factor = squares > 0 ? (float) (1 / Math.sqrt(parts * squares)) : 0;
            for (int i = from; i < from + size; i++) {
                centred[i] *= factor;
            }
        }
        return centred;
    }
}
