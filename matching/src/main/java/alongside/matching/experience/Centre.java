package alongside.matching.experience;

import alongside.matching.algebra.Vectors;

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
            Vectors.add(mean, vector, 1.0 / vectors.length);
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
        for (int i = 0; i < centred.length; i++) {
            centred[i] = (float) (vector[i] - mean[i]);
        }
        return Vectors.normalise(centred, parts);
    }
}
