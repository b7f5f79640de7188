package alongside.search;

import alongside.matching.algebra.Vectors;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/// Vectors on their way to OpenSearch and back: little-endian floats in base64, a third of what their digits would be.
final class WrittenVectors {

    private WrittenVectors() {}

    /// As [alongside.matching.nearest.StrengthIndex#put] refuses them.
    static void check(float[] vector, int dimensions) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException("A vector of " + vector.length + " in an index of " + dimensions);
        }
        for (float value : vector) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("A vector with a value that is not finite");
            }
        }
    }

    static String text(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static float[] vector(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }

    static double length(float[] vector) {
        return Math.sqrt(Vectors.dot(vector, vector));
    }
}
