package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;

/// Texts side by side, the shorter ones filled up.
///
/// @param x texts x pieces x width
/// @param seen texts x pieces: 1 where there is a piece, else 0
record Padded(NDArray x, NDArray seen) {

    private static final float FAR_BELOW = 1e9f;

    /// @param texts of each its pieces' vectors, one after the other
    static Padded of(NDManager manager, List<float[]> texts, int width) {
        int longest = texts.stream().mapToInt(text -> text.length / width).max().orElse(0);
        float[] x = new float[texts.size() * longest * width];
        float[] seen = new float[texts.size() * longest];
        for (int i = 0; i < texts.size(); i++) {
            float[] text = texts.get(i);
            System.arraycopy(text, 0, x, i * longest * width, text.length);
            Arrays.fill(seen, i * longest, i * longest + text.length / width, 1);
        }
        return new Padded(
                manager.create(x, new Shape(texts.size(), longest, width)),
                manager.create(seen, new Shape(texts.size(), longest)));
    }

    /// What is added to what a piece looks at.
    NDArray mask() {
        return seen.sub(1).mul(FAR_BELOW).expandDims(1).expandDims(1);
    }
}
