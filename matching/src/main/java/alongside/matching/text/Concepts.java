package alongside.matching.text;

import alongside.matching.languages.Languages;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The taxonomy of parenting concerns, as the models hear them: 233 of them, learned from the packaged corpus.
///
/// For the packaged models what was learned is packaged too, so opening takes milliseconds. For another model, or after
/// the corpus changed, it is learned at the first opening and kept in the cache.
public final class Concepts {

    private static final String SHIPPED = "concepts.bin";

    private final List<Concern> concerns;
    private final ConceptHead head;
    private final Languages languages;

    private Concepts(Corpus corpus, ConceptHead head) {
        this.concerns = corpus.concerns();
        this.head = head;
        this.languages = corpus.languages();
    }

    /// @param cache a folder of the village's own, for what has to be learned
    /// @throws UncheckedIOException when the cache cannot be written
    public static Concepts open(Embedder embedder, Path cache) {
        try {
            Corpus corpus = Corpus.read();
            String key = key(embedder, corpus);
            try (InputStream shipped = Resources.open(SHIPPED)) {
                ConceptHead head = read(shipped);
                return new Concepts(corpus, head.key().equals(key) ? head : cached(embedder, corpus, key, cache));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        write(learn(embedder, corpus, key(embedder, corpus)), file);
    }

    private static String key(Embedder embedder, Corpus corpus) {
        return embedder.version() + " " + corpus.version() + " " + ConceptLearning.WAY;
    }

    private static ConceptHead cached(Embedder embedder, Corpus corpus, String key, Path cache) throws IOException {
        Path file = cache.resolve("concepts-" + Integer.toHexString(key.hashCode()) + ".bin");
        if (Files.exists(file)) {
            ConceptHead head = read(file);
            if (head.key().equals(key)) {
                return head;
            }
        }
        Files.createDirectories(cache);
        write(learn(embedder, corpus, key), file);
        return read(file);
    }

    private static ConceptHead learn(Embedder embedder, Corpus corpus, String key) {
        float[][] vectors = corpus.lines().parallelStream()
                .map(line -> embedder.embed(line.role(), line.text()))
                .toArray(float[][]::new);
        return ConceptLearning.learn(key, embedder.parts(), corpus.lines(), vectors, glosses(embedder, corpus));
    }

    static float[][] glosses(Embedder embedder, Corpus corpus) {
        return corpus.concerns().stream()
                .map(concern -> embedder.embed(Role.ASK, concern.name() + ": " + concern.gloss()))
                .toArray(float[][]::new);
    }

    private static ConceptHead read(InputStream in) throws IOException {
        return ConceptHead.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    }

    /// What was just learned is read again, too: it is kept in half precision, and every start has to read alike.
    private static ConceptHead read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static void write(ConceptHead head, Path file) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "concepts", ".part");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                head.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The languages that are read by their words, over the same concerns.
    public Languages languages() {
        return languages;
    }

    List<Concern> concerns() {
        return concerns;
    }

    ConceptHead head() {
        return head;
    }
}
