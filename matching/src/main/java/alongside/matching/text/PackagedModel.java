package alongside.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The packaged sentence models, each alone. A village hears both: [PackagedModels].
///
/// Source: Wang et al. 2020 (MiniLM); Xiao et al. 2023 (BGE, which reads the text off its first piece).
public enum PackagedModel {
    MINI_LM(
            "all-minilm-l6-v2-q.onnx",
            "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
            PackagedBert.Pooling.MEAN),
    BGE_SMALL(
            "bge-small-en-v1.5-q.onnx",
            "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
            PackagedBert.Pooling.FIRST);

    private final ModelFile file;
    private final PackagedBert.Pooling pooling;

    PackagedModel(String resource, String sha256, PackagedBert.Pooling pooling) {
        this.file = new ModelFile(resource, sha256);
        this.pooling = pooling;
    }

    /// @param cache a folder of the village's own, where the model is laid down
    /// @throws UncheckedIOException when the cache cannot be written
    public Embedder open(Path cache, Adapters adapters) {
        try {
            return open(cache, adapters, WordPiece.packaged());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Embedder open(Path cache, Adapters adapters, WordPiece wordPiece) throws IOException {
        return PackagedBert.open(file.with(adapters), pooling, wordPiece, cache);
    }

    /// As packed, without adapters.
    public OnnxWeights weights() throws IOException {
        return OnnxWeights.in(file.unpack());
    }

    /// Whether the vector of a text is that of its first piece; else it is the mean of all pieces.
    public boolean readsTheFirstPiece() {
        return pooling == PackagedBert.Pooling.FIRST;
    }

    String resource() {
        return file.resource();
    }

    ModelFile file() {
        return file;
    }
}
