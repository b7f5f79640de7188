package alongside.matching.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What was learned from the corpus: how a model's vectors are centred, and two ways to tell the concerns apart, each
/// a row a concern: D weights and, last, an offset.
///
/// @param key names the model, the corpus and the way of learning it came from
/// @param parts of a vector, as its [Embedder] says
/// @param centres the mean vector of each [Role]: what all asks have in common says nothing about this one
/// @param discriminant as [Discriminant] gives it
/// @param regression as [SoftmaxRegression] gives it
record ConceptHead(String key, int parts, float[][] centres, float[][] discriminant, float[][] regression) {

    /// Softens the profiles: 1 would be as sure as what was learned. Chosen on held-out lines of the corpus: the
    /// discriminant is too sure of itself, the regression not sure enough.
    private static final double DISCRIMINANT_TEMPERATURE = 3;

    private static final double REGRESSION_TEMPERATURE = 0.5;

    /// The vector without what its role has in common, scaled to length 1.
    float[] centred(Role role, float[] vector) {
        float[] centred = vector.clone();
        Vectors.add(centred, centres[role.ordinal()], -1);
        return Vectors.normalise(centred, parts);
    }

    /// How much a text speaks of each concern; sums to 1. The mean of the two: they err on different texts.
    double[] profile(float[] centred) {
        double[] profile = softmax(centred, discriminant, DISCRIMINANT_TEMPERATURE);
        double[] other = softmax(centred, regression, REGRESSION_TEMPERATURE);
        for (int i = 0; i < profile.length; i++) {
            profile[i] = (profile[i] + other[i]) / 2;
        }
        return profile;
    }

    private static double[] softmax(float[] centred, float[][] weights, double temperature) {
        double[] shares = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (Vectors.dot(centred, weights[i]) + weights[i][centred.length]) / temperature;
            highest = Math.max(highest, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /// @throws IOException also when what is read is not a head
    static ConceptHead read(DataInputStream in) throws IOException {
        return new ConceptHead(in.readUTF(), in.readUnsignedByte(), readRows(in), readRows(in), readRows(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(key);
        out.writeByte(parts);
        writeRows(out, centres);
        writeRows(out, discriminant);
        writeRows(out, regression);
    }

    private static float[][] readRows(DataInputStream in) throws IOException {
        float[][] rows = new float[in.readUnsignedShort()][in.readUnsignedShort()];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.float16ToFloat(in.readShort());
            }
        }
        return rows;
    }

    /// In half precision: what is lost is far below what a processor's own rounding of the models does.
    private static void writeRows(DataOutputStream out, float[][] rows) throws IOException {
        out.writeShort(rows.length);
        out.writeShort(rows[0].length);
        for (float[] row : rows) {
            for (float value : row) {
                out.writeShort(Float.floatToFloat16(value));
            }
        }
    }
}
