package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedModelsTest {

    private static final Embedder MODEL = Opened.MODEL;

    @Test
    void aVectorHasLengthOne() {
        float[] vector = embed("My baby wakes every hour.");
        assertEquals(768, vector.length);
        assertEquals(1, Vectors.dot(vector, vector), 1e-5);
    }

    @Test
    void likeIsNearerThanUnlike() {
        float[] ask = embed("My baby wakes every hour at night.");
        double like = Vectors.dot(ask, embed("My little one wakes up all night long."));
        double unlike = Vectors.dot(ask, embed("The landlord raised our rent."));
        assertTrue(like > unlike + 0.3, like + " against " + unlike);
    }

    @Test
    void theSameTextHasTheSameVectorWhateverElseIsReadMeanwhile() throws InterruptedException, ExecutionException {
        String text = "He bites when he is tired.";
        float[] alone = embed(text);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<float[]>> tasks = Stream.generate(() -> (Callable<float[]>) () -> embed(text))
                    .limit(40)
                    .toList();
            for (Future<float[]> one : pool.invokeAll(tasks)) {
                assertArrayEquals(alone, one.get());
            }
        }
    }

    @Test
    void theEndOfALongTextCounts() {
        String garden = "We moved house in spring and the garden is lovely. ".repeat(60);
        double without = Vectors.dot(embed(garden), embed("breastfeeding hurts"));
        double with = Vectors.dot(
                embed(garden + "Breastfeeding hurts and my nipples bleed. ".repeat(30)), embed("breastfeeding hurts"));
        assertTrue(with > without + 0.2, with + " against " + without);
    }

    @Test
    void nothingAndFiveThousandCharactersOfAnythingHaveAVectorToo() {
        for (String text : List.of("", " ", "😴".repeat(2_500), "a".repeat(5_000), "眠".repeat(5_000))) {
            float[] vector = embed(text);
            assertEquals(1, Vectors.dot(vector, vector), 1e-4);
        }
    }

    @Test
    void onlyEnglishIsSpoken() {
        assertTrue(MODEL.speaks("en"));
        assertFalse(MODEL.speaks("de"));
    }

    @Test
    void aDamagedModelInTheCacheIsLaidDownAnew(@TempDir Path cache) throws IOException {
        PackagedModels.open(cache).close();
        try (Stream<Path> files = Files.list(cache)) {
            Files.writeString(
                    files.filter(file -> file.toString().endsWith(".onnx"))
                            .findFirst()
                            .orElseThrow(),
                    "half");
        }
        try (Embedder again = PackagedModels.open(cache)) {
            assertArrayEquals(embed("tired"), again.embed(Role.ASK, "tired"));
        }
        try (Stream<Path> files = Files.list(cache)) {
            assertEquals(2, files.count());
        }
    }

    private static float[] embed(String text) {
        return MODEL.embed(Role.ASK, text);
    }
}
