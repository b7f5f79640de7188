package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import alongside.matching.pieces.Tokeniser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The two packaged English models, side by side: all-MiniLM-L6-v2 and bge-small-en-v1.5, both in 8-bit integers, about
/// 4 ms a sentence on one core. They were trained on different texts and err differently; together they find more than
/// either. They share a vocabulary. Both went on learning from the corpus: [Adapters].
///
/// The vector is `[m ; b] / √2`: the inner product of two is the mean of the cosines.
public final class PackagedModels implements Embedder {

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
            return open(cache, Adapters.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With other adapters than those that are packed.
    public static Embedder open(Path cache, Adapters adapters) {
        try {
            Tokeniser tokeniser = PackagedModel.tokeniser();
            return new PackagedModels(
                    PackagedModel.MINI_LM.open(cache, adapters, tokeniser),
                    PackagedModel.BGE_SMALL.open(cache, adapters, tokeniser));
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
