package alongside.matching.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Rows of numbers in half precision: what is lost is far below what a processor's own rounding of the models does.
final class Halves {

    private Halves() {}

    static float[][] read(DataInputStream in) throws IOException {
        float[][] rows = new float[in.readUnsignedShort()][in.readInt()];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.float16ToFloat(in.readShort());
            }
        }
        return rows;
    }

    static void write(DataOutputStream out, float[][] rows) throws IOException {
        out.writeShort(rows.length);
        out.writeInt(rows[0].length);
        for (float[] row : rows) {
            for (float value : row) {
                out.writeShort(Float.floatToFloat16(value));
            }
        }
    }
}
