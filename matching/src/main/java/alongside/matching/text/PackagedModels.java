package alongside.matching.text;

import alongside.matching.text.PackagedBert.Pooling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The two packaged English models, side by side: all-MiniLM-L6-v2 and bge-small-en-v1.5, both in 8-bit integers, about
/// 4 ms a sentence on one core. They were trained on different texts and err differently; together they find more than
/// either. They share a vocabulary.
///
/// The vector is `[m ; b] / √2`: the inner product of two is the mean of the cosines.
///
/// Source: Wang et al. 2020 (MiniLM); Xiao et al. 2023 (BGE, which reads the text off its first piece).
public final class PackagedModels implements Embedder {

    static final ModelFile MINI_LM = new ModelFile(
            "all-minilm-l6-v2-q.onnx", "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1");
    static final ModelFile BGE_SMALL = new ModelFile(
            "bge-small-en-v1.5-q.onnx", "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4");

    private final Embedder one;
    private final Embedder other;

    private PackagedModels(Embedder one, Embedder other) {
        this.one = one;
        this.other = other;
    }

    /// @param cache a folder of the village's own, where the models (23 and 34 MB) are laid down at the first start
    /// @throws UncheckedIOException when the cache cannot be written
    public static Embedder open(Path cache) {
        try {
            WordPiece wordPiece = WordPiece.read(Resources.open("/bert-vocabulary-en.txt"));
            return new PackagedModels(
                    PackagedBert.open(MINI_LM, Pooling.MEAN, wordPiece, cache),
                    PackagedBert.open(BGE_SMALL, Pooling.FIRST, wordPiece, cache));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public float[] embed(Role role, String text) {
        float[] vector = new float[dimensions()];
        float[] first = one.embed(role, text);
        float[] second = other.embed(role, text);
        System.arraycopy(first, 0, vector, 0, first.length);
        System.arraycopy(second, 0, vector, first.length, second.length);
        return Vectors.normalise(vector);
    }

    @Override
    public int dimensions() {
        return one.dimensions() + other.dimensions();
    }

    @Override
    public int parts() {
        return 2;
    }

    @Override
    public String version() {
        return one.version() + " " + other.version();
    }

    @Override
    public boolean speaks(String language) {
        return one.speaks(language) && other.speaks(language);
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
