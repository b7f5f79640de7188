package alongside.matching.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What was learned for one weight matrix W of a model: it becomes W + A · B. Two slim matrices say in little room how
/// the large one changes.
///
/// Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models".
///
/// @param weight its name in the model
/// @param in rows of W and of A
/// @param out columns of W and of B
/// @param a row by row, `in` x `rank`; in half precision, as it travels
/// @param b row by row, `rank` x `out`; in half precision too
public record Adapter(String weight, int in, int rank, int out, float[] a, float[] b) {

    public Adapter {
        if (a.length != in * rank || b.length != rank * out) {
            throw new IllegalArgumentException("The matrices of an adapter do not fit");
        }
        a = halved(a);
        b = halved(b);
    }

    private static float[] halved(float[] values) {
        float[] halved = new float[values.length];
        for (int i = 0; i < halved.length; i++) {
            halved[i] = Float.float16ToFloat(Float.floatToFloat16(values[i]));
        }
        return halved;
    }

    /// That share of the change.
    public Adapter times(float share) {
        float[] scaled = b.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= share;
        }
        return new Adapter(weight, in, rank, out, a, scaled);
    }

    float[] addedTo(float[] numbers) {
        float[] sum = numbers.clone();
        for (int row = 0; row < in; row++) {
            for (int r = 0; r < rank; r++) {
                float factor = a[row * rank + r];
                for (int column = 0; column < out; column++) {
                    sum[row * out + column] += factor * b[r * out + column];
                }
            }
        }
        return sum;
    }

    static Adapter read(DataInputStream in) throws IOException {
        String weight = in.readUTF();
        int rows = in.readUnsignedShort();
        int rank = in.readUnsignedShort();
        int columns = in.readUnsignedShort();
        return new Adapter(weight, rows, rank, columns, readHalves(in, rows * rank), readHalves(in, rank * columns));
    }

    void write(DataOutputStream to) throws IOException {
        to.writeUTF(weight);
        to.writeShort(in);
        to.writeShort(rank);
        to.writeShort(out);
        writeHalves(to, a);
        writeHalves(to, b);
    }

    private static float[] readHalves(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.float16ToFloat(in.readShort());
        }
        return values;
    }

    private static void writeHalves(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }
}
