package alongside.matching.text;

import java.nio.file.Path;

/// The packaged model, opened once for all tests.
final class Opened {

    static final Path CACHE = Path.of("target", "model-cache");
    static final Embedder MODEL = PackagedModels.open(CACHE);
    static final Meaning MEANING = Meaning.of(MODEL, Concepts.open(MODEL, CACHE));

    private Opened() {}
}
