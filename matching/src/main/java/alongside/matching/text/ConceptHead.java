package alongside.matching.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What was learned from the corpus: how a model's vectors are centred, and how they tell the concerns apart.
///
/// @param key names the model, the corpus and the way of learning it came from
/// @param centres the mean vector of each [Role]: what all asks have in common says nothing about this one
/// @param weights a row a concern, as [Discriminant] gives them
record ConceptHead(String key, float[][] centres, float[][] weights) {

    /// Softens the profile: 1 would be as sure as the discriminant, which is too sure of itself. Chosen on held-out
    /// lines of the corpus, where 2 to 4 matched alike and 3 read best.
    private static final double TEMPERATURE = 3;

    /// The vector without what its role has in common, scaled to length 1.
    float[] centred(Role role, float[] vector) {
        float[] centred = vector.clone();
        Vectors.add(centred, centres[role.ordinal()], -1);
        return Vectors.normalise(centred);
    }

    /// How much a text speaks of each concern; sums to 1.
    double[] profile(float[] centred) {
        double[] profile = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < profile.length; i++) {
            profile[i] = (Vectors.dot(centred, weights[i]) + weights[i][centred.length]) / TEMPERATURE;
            highest = Math.max(highest, profile[i]);
        }
        double sum = 0;
        for (int i = 0; i < profile.length; i++) {
            profile[i] = Math.exp(profile[i] - highest);
            sum += profile[i];
        }
        for (int i = 0; i < profile.length; i++) {
            profile[i] /= sum;
        }
        return profile;
    }

    /// @throws IOException also when what is read is not a head
    static ConceptHead read(DataInputStream in) throws IOException {
        return new ConceptHead(in.readUTF(), readRows(in), readRows(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(key);
        writeRows(out, centres);
        writeRows(out, weights);
    }

    private static float[][] readRows(DataInputStream in) throws IOException {
        float[][] rows = new float[in.readUnsignedShort()][in.readUnsignedShort()];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
        }
        return rows;
    }

    private static void writeRows(DataOutputStream out, float[][] rows) throws IOException {
        out.writeShort(rows.length);
        out.writeShort(rows[0].length);
        for (float[] row : rows) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }
}
