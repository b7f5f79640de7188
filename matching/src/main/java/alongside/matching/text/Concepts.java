package alongside.matching.text;

import alongside.matching.languages.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The taxonomy of parenting concerns, as the models hear them: 233 of them, learned from the packaged corpus.
///
/// For the packaged models what was learned is packaged too, so opening takes milliseconds. For another model, or after
/// the corpus changed, it is learned at the first opening and kept in the cache.
public final class Concepts {

    private static final String SHIPPED = "concepts.bin";

    private final List<Concern> concerns;
    private final ConceptHead head;
    private final Languages languages;
    private final boolean shipped;

    private Concepts(Corpus corpus, ConceptHead head, boolean shipped) {
        this.shipped = shipped;
        this.concerns = corpus.concerns();
        this.head = head;
        this.languages = corpus.languages();
    }

    /// Told while it is learned, from several threads.
    public interface Progress {

        void read(int lines, int of);
    }

    /// @param cache a folder of the village's own, for what has to be learned
    /// @throws UncheckedIOException when the cache cannot be written
    public static Concepts open(Embedder embedder, Path cache) {
        try {
            return open(embedder, Corpus.read(), cache, (lines, of) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From a corpus, which may be a part of the packaged one.
    public static Concepts open(Embedder embedder, Corpus corpus, Path cache, Progress progress) {
        String key = key(embedder, corpus);
        try (InputStream shipped = Resources.open(SHIPPED)) {
            ConceptHead head = HeadFile.read(shipped);
            return head.key().equals(key)
                    ? new Concepts(corpus, head, true)
                    : new Concepts(corpus, cached(embedder, corpus, key, cache, progress), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Learned now and kept nowhere, to see what a part of the corpus teaches.
    public static Concepts learned(Embedder embedder, Corpus part) {
        return new Concepts(part, learn(embedder, part, key(embedder, part), (lines, of) -> {}), false);
    }

    /// Learns anew what is packaged: `Concepts PACKAGED_FILE CACHE`, with the models as they are packaged now; what
    /// `./alongside learn` does after the models learned. To be run, and its result committed, whenever the way of
    /// learning changes; a test tells when.
    public static void main(String[] args) throws IOException {
        try (Embedder embedder = PackagedModels.open(Path.of(args[1]))) {
            learn(embedder, Corpus.read(), Path.of(args[0]));
        }
    }

    /// Learns from a corpus what is to be packaged.
    ///
    /// @param embedder the models as they will be packaged
    public static void learn(Embedder embedder, Corpus corpus, Path file) throws IOException {
        new HeadFile(file).keep(learn(embedder, corpus, key(embedder, corpus), (lines, of) -> {}));
    }

    private static String key(Embedder embedder, Corpus corpus) {
        return embedder.version() + " " + corpus.version() + " " + ConceptLearning.WAY;
    }

    private static ConceptHead cached(Embedder embedder, Corpus corpus, String key, Path cache, Progress progress)
            throws IOException {
        HeadFile kept = new HeadFile(cache.resolve("concepts-" + Integer.toHexString(key.hashCode()) + ".bin"));
        Optional<ConceptHead> known = kept.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        Files.createDirectories(cache);
        return kept.keep(learn(embedder, corpus, key, progress));
    }

    private static ConceptHead learn(Embedder embedder, Corpus corpus, String key, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        float[][] vectors = corpus.lines().parallelStream()
                .map(line -> {
                    float[] vector = embedder.embed(line.role(), line.text());
                    progress.read(done.incrementAndGet(), corpus.lines().size());
                    return vector;
                })
                .toArray(float[][]::new);
        return ConceptLearning.learn(key, embedder.parts(), corpus.lines(), vectors, glosses(embedder, corpus));
    }

    static float[][] glosses(Embedder embedder, Corpus corpus) {
        return corpus.concerns().stream()
                .map(concern -> embedder.embed(Role.ASK, concern.name() + ": " + concern.gloss()))
                .toArray(float[][]::new);
    }

    /// What the index compares, of a text the model has read, whatever its language.
    ///
    /// @param embedded as the model gives it
    public float[] vector(Role role, float[] embedded) {
        float[] centred = head.centred(role, embedded);
        return Meaning.vector(centred, head.profile(centred));
    }

    /// The languages that are read by their words, over the same concerns.
    public Languages languages() {
        return languages;
    }

    List<Concern> concerns() {
        return concerns;
    }

    /// Whether they are those the packaged models come with.
    boolean areShipped() {
        return shipped;
    }

    ConceptHead head() {
        return head;
    }
}
