package alongside.matching.nearest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A vector in 8-bit integers: in every block of [#BLOCK] dimensions `value ≈ scale · integer`, integers within ±127.
/// Blocks have scales of their own, because the parts of a vector of meaning differ in size a hundredfold.
///
/// With `x̂` the vector the integers stand for, an inner product computed from two packed vectors is off by
/// `q·x − q̂·x̂ = q·(x − x̂) + (q − q̂)·x̂`, in size at most `|q| · |x − x̂| + |q − q̂| · |x̂|` (Cauchy–Schwarz).
///
/// @param values padded with zeros to whole blocks
/// @param scales one a block
/// @param length `|x̂|`
/// @param residual `|x − x̂|`
public record Packed(byte[] values, float[] scales, float length, float residual) {

    public static final int BLOCK = 64;

    static int blocks(int dimensions) {
        return Math.ceilDiv(dimensions, BLOCK);
    }

    public static Packed of(float[] vector) {
        int blocks = blocks(vector.length);
        byte[] values = new byte[blocks * BLOCK];
        float[] scales = new float[blocks];
        double length = 0;
        double residual = 0;
        for (int block = 0; block < blocks; block++) {
            int from = block * BLOCK;
            int to = Math.min(vector.length, from + BLOCK);
            float scale = largest(vector, from, to) / Byte.MAX_VALUE;
            scales[block] = scale;
            if (scale > 0) {
                pack(vector, scale, values, from, to);
            }
            for (int i = from; i < to; i++) {
                double standsFor = (double) scale * values[i];
                length += standsFor * standsFor;
                residual += (vector[i] - standsFor) * (vector[i] - standsFor);
            }
        }
        return new Packed(values, scales, (float) Math.sqrt(length), (float) Math.sqrt(residual));
    }

    /// To be kept, and read by [#ofBytes]: a kilobyte for a vector of meaning.
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(values.length + (scales.length + 2) * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(values).putFloat(length).putFloat(residual);
        bytes.asFloatBuffer().put(scales);
        return bytes.array();
    }

    public static Packed ofBytes(byte[] kept) {
        int blocks = (kept.length - 2 * Float.BYTES) / (BLOCK + Float.BYTES);
        ByteBuffer bytes = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        byte[] values = new byte[blocks * BLOCK];
        float[] scales = new float[blocks];
        bytes.get(values);
        float length = bytes.getFloat();
        float residual = bytes.getFloat();
        bytes.asFloatBuffer().get(scales);
        return new Packed(values, scales, length, residual);
    }

    /// The inner product with a vector of the same length, off by at most `|query| · residual`.
    public float dot(float[] query) {
        float dot = 0;
        for (int block = 0; block < scales.length; block++) {
            int to = Math.min(query.length, (block + 1) * BLOCK);
            float part = 0;
            for (int i = block * BLOCK; i < to; i++) {
                part += values[i] * query[i];
            }
            dot += scales[block] * part;
        }
        return dot;
    }

    private static float largest(float[] vector, int from, int to) {
        float largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(vector[i]));
        }
        return largest;
    }

    /// In a loop of its own, where nothing waits for a sum: several at a time.
    private static void pack(float[] vector, float scale, byte[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = nearest(vector[i] / scale);
        }
    }

    private static byte nearest(float value) {
        return (byte) Math.clamp(Math.round(value), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
}
