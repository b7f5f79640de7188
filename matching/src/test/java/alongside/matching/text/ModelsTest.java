package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import alongside.matching.pieces.UnfitModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private static final String TEXT = "He bites when he is tired.";

    @TempDir
    Path temp;

    /// Each is half of what both say.
    @Test
    void eitherOfThePackagedOnesCanReadAlone() {
        try (Embedder both = Models.open(" ", Opened.CACHE);
                Embedder first = Models.open("all-minilm-l6-v2", Opened.CACHE);
                Embedder second = Models.open("bge-small-en-v1.5 ", Opened.CACHE)) {
            float[] vector = both.embed(Role.ASK, TEXT);
            assertEquals(2 * first.dimensions(), both.dimensions());
            assertHalf(vector, 0, first);
            assertHalf(vector, first.dimensions(), second);
            assertNotEquals(first.version(), second.version());
        }
    }

    private static void assertHalf(float[] both, int from, Embedder alone) {
        float[] half = Vectors.normalise(Arrays.copyOfRange(both, from, from + alone.dimensions()));
        assertEquals(1, Vectors.dot(half, alone.embed(Role.ASK, TEXT)), 1e-6);
    }

    @Test
    void anythingElseIsAFolder() throws IOException {
        try (Embedder own = Models.open(OwnFolder.in(temp, "en").toString(), Opened.CACHE)) {
            assertTrue(own.version().startsWith("own/"));
        }
        assertThrows(UnfitModel.class, () -> Models.open("all-MiniLM-L12-v2", Opened.CACHE));
    }
}
