package alongside.matching.text;

import ai.onnxruntime.OrtException;
import alongside.matching.pieces.Tokeniser;
import alongside.matching.text.Manner.Pooling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The packaged sentence models, each alone. A village hears both: [PackagedModels].
///
/// Source: Wang et al. 2020 (MiniLM); Xiao et al. 2023 (BGE, which reads the text off its first piece).
public enum PackagedModel {
    MINI_LM(
            "all-MiniLM-L6-v2",
            "all-minilm-l6-v2-q.onnx",
            "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
            Pooling.MEAN),
    BGE_SMALL(
            "bge-small-en-v1.5",
            "bge-small-en-v1.5-q.onnx",
            "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
            Pooling.FIRST);

    static final String VOCABULARY = "/bert-vocabulary-en.txt";

    private static final int WINDOW = 256;

    private final String makersName;
    private final ModelFile file;
    private final Pooling pooling;

    PackagedModel(String makersName, String resource, String sha256, Pooling pooling) {
        this.makersName = makersName;
        this.file = new ModelFile(resource, sha256);
        this.pooling = pooling;
    }

    /// As its makers call it; case does not count.
    static Optional<PackagedModel> named(String name) {
        return Arrays.stream(values())
                .filter(model -> model.makersName.equalsIgnoreCase(name))
                .findFirst();
    }

    /// With what it learned from the corpus.
    Embedder open(Path cache) {
        try {
            return open(cache, Adapters.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param cache a folder of the village's own, where the model is laid down
    /// @throws UncheckedIOException when the cache cannot be written
    public Embedder open(Path cache, Adapters adapters) {
        try {
            return open(cache, adapters, tokeniser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Embedder open(Path cache, Adapters adapters, Tokeniser tokeniser) throws IOException {
        ModelFile adapted = file.with(adapters);
        String version = "%s/%s/%d"
                .formatted(
                        adapted.resource().replace(".onnx", ""),
                        adapted.sha256().substring(0, 12),
                        WINDOW);
        try {
            return new SentenceModel(
                    adapted.in(cache), tokeniser, new Manner(pooling, WINDOW, Map.of(), Set.of("en"), version));
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be opened", e);
        }
    }

    /// Of both models.
    public static Tokeniser tokeniser() throws IOException {
        try (InputStream vocabulary = Resources.open(VOCABULARY)) {
            return Tokeniser.of(vocabulary, true);
        }
    }

    /// As packed, without adapters.
    public OnnxWeights weights() throws IOException {
        return OnnxWeights.in(file.unpack());
    }

    /// Whether the vector of a text is that of its first piece; else it is the mean of all pieces.
    public boolean readsTheFirstPiece() {
        return pooling == Pooling.FIRST;
    }

    String resource() {
        return file.resource();
    }

    ModelFile file() {
        return file;
    }
}
