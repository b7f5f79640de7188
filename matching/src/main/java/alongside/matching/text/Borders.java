package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Straight borders between the concerns: weights that say how much a vector speaks of each.
///
/// @param rows a row a concern: D weights and, last, an offset
/// @param columns the same, a row a dimension and the offsets last, so that all concerns are summed up side by side
record Borders(float[][] rows, float[][] columns) {

    static Borders of(float[][] rows) {
        float[][] columns = new float[rows[0].length][rows.length];
        for (int concern = 0; concern < rows.length; concern++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][concern] = rows[concern][i];
            }
        }
        return new Borders(rows, columns);
    }

    /// How much a text speaks of each concern; sums to 1.
    ///
    /// @param temperature the higher, the less sure
    double[] profile(float[] centred, double temperature) {
        double[] profile = new double[rows.length];
        Vectors.add(profile, columns[centred.length], 1);
        for (int i = 0; i < centred.length; i++) {
            Vectors.add(profile, columns[i], centred[i]);
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : profile) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < profile.length; i++) {
            profile[i] = Math.exp((profile[i] - highest) / temperature);
            sum += profile[i];
        }
        for (int i = 0; i < profile.length; i++) {
            profile[i] /= sum;
        }
        return profile;
    }

    static Borders read(DataInputStream in) throws IOException {
        return of(Halves.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        Halves.write(out, rows);
    }
}
