package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptsTest {

    @Test
    void thePackagedModelLearnsNothingAtStart(@TempDir Path cache) {
        Concepts.open(Opened.MODEL, cache);
        assertEquals(0, cache.toFile().listFiles().length);
    }

    @Test
    void anotherModelLearnsOnceAndRemembers(@TempDir Path cache) {
        Counting model = new Counting();
        ConceptHead learned = Concepts.open(model, cache).head();
        int asked = model.asked.get();
        assertTrue(asked > 4_000);
        assertArrayEquals(
                learned.regression(), Concepts.open(model, cache).head().regression());
        assertEquals(asked, model.asked.get());
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
