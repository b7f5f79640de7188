package alongside.lab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import alongside.matching.text.Adapter;
import alongside.matching.text.Adapters;
import alongside.matching.text.Corpus;
import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A model learns, from a handful of lines and with its last layer only.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LessonTest {

    private static final Path CACHE = Path.of("target", "model");
    private static final PackagedModel MODEL = PackagedModel.MINI_LM;
    private static final Recipe LITTLE = new Recipe(5, 4, 0.02, 1, 8, 0.05, 1e-3, 0.1, 0.01, 1, 0, 64, 16, 1);
    private static final List<Integer> ALL = IntStream.range(0, 16).boxed().toList();

    private static Engine engine;
    private static List<Corpus.Line> lines;

    @BeforeAll
    static void takeSomeLines() throws IOException {
        engine = Torch.open(CACHE, 1);
        List<Corpus.Line> corpus = Corpus.read().lines();
        lines = IntStream.range(0, ALL.size()).mapToObj(i -> corpus.get(i * 15)).toList();
    }

    @Test
    void aRebuiltModelReadsAsThePackagedOneAndAFewStepsLowerTheLoss() throws IOException {
        try (Lesson lesson = new Lesson(MODEL, lines, LITTLE, engine, 1)) {
            double likeness = Rebuilt.likeness(MODEL, Adapters.NONE, lines, lesson, CACHE);
            assertTrue(likeness > 0.98 && likeness < 1.00001, "cosine " + likeness);
            double before = lesson.step(ALL, LITTLE.rate());
            for (int step = 0; step < 6; step++) {
                lesson.step(ALL, LITTLE.rate());
            }
            double after = lesson.step(ALL, LITTLE.rate());
            assertTrue(after < before - 0.1, before + " became " + after);
        }
    }

    @Test
    void theSameSeedLearnsTheSame() throws IOException {
        List<Adapter> once = learned(3);
        List<Adapter> again = learned(3);
        List<Adapter> other = learned(4);
        assertEquals(6, once.size());
        for (int i = 0; i < once.size(); i++) {
            assertEquals(once.get(i).weight(), again.get(i).weight());
            assertArrayEquals(once.get(i).b(), again.get(i).b());
            assertFalse(Arrays.equals(once.get(i).b(), other.get(i).b()));
        }
    }

    private static List<Adapter> learned(long seed) throws IOException {
        engine.setRandomSeed((int) seed);
        try (Lesson lesson = new Lesson(MODEL, lines, LITTLE, engine, seed)) {
            lesson.step(ALL, LITTLE.rate());
            return lesson.learned();
        }
    }
}
