package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What was learned from the corpus: how a model's vectors are centred, and three ways to tell the concerns apart.
///
/// @param key names the model, the corpus and the way of learning it came from
/// @param parts of a vector, as its [Embedder] says
/// @param centres the mean vector of each [Role]: what all asks have in common says nothing about this one
/// @param discriminant as [Discriminant] gives it
/// @param regression as [SoftmaxRegression] gives it
record ConceptHead(
        String key, int parts, float[][] centres, Borders discriminant, Borders regression, Neighbours neighbours) {

    /// Softens the profiles: 1 would be as sure as what was learned. Chosen on held-out lines of the corpus: the
    /// discriminant is too sure of itself, the regression not sure enough.
    private static final double DISCRIMINANT_TEMPERATURE = 3;

    private static final double REGRESSION_TEMPERATURE = 0.5;

    /// Chosen likewise.
    private static final double NEIGHBOURS = 0.6;

    /// The vector without what its role has in common, scaled to length 1.
    float[] centred(Role role, float[] vector) {
        return centred(centres[role.ordinal()], vector, parts);
    }

    static float[] centred(float[] centre, float[] vector, int parts) {
        float[] centred = vector.clone();
        Vectors.add(centred, centre, -1);
        return Vectors.normalise(centred, parts);
    }

    /// How much a text speaks of each concern; sums to 1. A mean of the three: they err on different texts.
    double[] profile(float[] centred) {
        double[] profile = neighbours.profile(centred, discriminant.rows().length);
        double[] one = discriminant.profile(centred, DISCRIMINANT_TEMPERATURE);
        double[] other = regression.profile(centred, REGRESSION_TEMPERATURE);
        for (int i = 0; i < profile.length; i++) {
            profile[i] = NEIGHBOURS * profile[i] + (1 - NEIGHBOURS) * (one[i] + other[i]) / 2;
        }
        return profile;
    }

    /// @throws IOException also when what is read is not a head
    static ConceptHead read(DataInputStream in) throws IOException {
        return new ConceptHead(
                in.readUTF(),
                in.readUnsignedByte(),
                Halves.read(in),
                Borders.read(in),
                Borders.read(in),
                Neighbours.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(key);
        out.writeByte(parts);
        Halves.write(out, centres);
        discriminant.write(out);
        regression.write(out);
        neighbours.write(out);
    }
}
