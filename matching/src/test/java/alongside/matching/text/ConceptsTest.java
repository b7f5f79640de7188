package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptsTest {

    @Test
    void thePackagedModelLearnsNothingAtStart(@TempDir Path cache) {
        Concepts.open(Opened.MODEL, cache);
        assertEquals(0, cache.toFile().listFiles().length);
    }

    @Test
    void anotherModelLearnsOnceAndRemembers(@TempDir Path cache) throws IOException {
        Counting model = new Counting();
        ConceptHead learned = open(model, cache).head();
        int asked = model.asked.get();
        assertTrue(asked > 600);
        assertArrayEquals(
                learned.regression().rows(),
                open(model, cache).head().regression().rows());
        assertEquals(asked, model.asked.get());
    }

    /// As a power cut may leave it.
    @Test
    void whatIsKeptInHalfIsLearnedAnew(@TempDir Path cache) throws IOException {
        Counting model = new Counting();
        ConceptHead learned = open(model, cache).head();
        Path kept = cache.resolve(cache.toFile().list()[0]);
        for (int length : new int[] {0, 1_000}) {
            int asked = model.asked.get();
            Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), length));
            assertArrayEquals(
                    learned.regression().rows(),
                    open(model, cache).head().regression().rows());
            assertTrue(model.asked.get() > asked);
        }
        assertEquals(1, cache.toFile().list().length);
    }

    @Test
    void twoWhoLearnAtOnceKeepTheSame(@TempDir Path cache) throws Exception {
        Counting model = new Counting();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Concepts> one = pool.submit(() -> open(model, cache));
            Future<Concepts> other = pool.submit(() -> open(model, cache));
            assertArrayEquals(
                    one.get().head().regression().rows(),
                    other.get().head().regression().rows());
        }
        assertEquals(1, cache.toFile().list().length);
    }

    @Test
    void everyLineIsToldOnce(@TempDir Path cache) throws IOException {
        Corpus part = PartOfTheCorpus.read();
        Queue<Integer> told = new ConcurrentLinkedQueue<>();
        Concepts.open(new Counting(), part, cache, (lines, of) -> told.add(lines));
        assertEquals(
                IntStream.rangeClosed(1, part.lines().size()).boxed().toList(),
                told.stream().sorted().toList());
    }

    private static Concepts open(Embedder model, Path cache) throws IOException {
        return Concepts.open(model, PartOfTheCorpus.read(), cache, (lines, of) -> {});
    }

    @Test
    void everyNameReadsWellOnAChip() throws IOException {
        List<Concern> concerns = Corpus.read().concerns();
        assertEquals(233, concerns.size());
        for (Concern concern : concerns) {
            String name = concern.name();
            assertTrue(name.split(" ").length <= 4 && name.length() <= 30, name);
            assertFalse(name.isBlank() || name.contains("-") && name.endsWith("-") || name.endsWith("."), name);
        }
        assertEquals(233, concerns.stream().map(Concern::name).distinct().count());
    }

    /// Gives every text a vector of its own.
    private static final class Counting implements Embedder {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public float[] embed(Role role, String text) {
            asked.incrementAndGet();
            SplittableRandom random = new SplittableRandom(text.hashCode());
            float[] vector = new float[16];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
            }
            return Vectors.normalise(vector);
        }

        @Override
        public int dimensions() {
            return 16;
        }

        @Override
        public String version() {
            return "counting";
        }

        @Override
        public boolean speaks(String language) {
            return true;
        }

        @Override
        public void close() {}
    }
}
