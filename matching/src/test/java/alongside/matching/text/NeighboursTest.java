package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Three concerns, each of two corners that lie on opposite sides: no straight border holds one of them.
class NeighboursTest {

    private static final int WIDTH = 8;
    private static final int CONCERNS = 3;

    private final SplittableRandom random = new SplittableRandom(3);
    private final float[][] vectors =
            IntStream.range(0, 300).mapToObj(this::vector).toArray(float[][]::new);
    private final List<Corpus.Line> lines =
            IntStream.range(0, 300).mapToObj(NeighboursTest::line).toList();
    private final Neighbours neighbours = Neighbours.of(directions(), lines, vectors);

    @Test
    void aTextSpeaksOfWhatTheLinesNearestToItSpeakOf() {
        for (int line = 300; line < 400; line++) {
            double[] profile = neighbours.profile(vector(line), CONCERNS);
            assertEquals(1, Arrays.stream(profile).sum(), 1e-6);
            assertTrue(profile[line % CONCERNS] > 0.6, Arrays.toString(profile));
        }
    }

    @Test
    void whatALineTouchesIsToldToo() {
        double[] profile = neighbours.profile(vector(0), CONCERNS);
        assertTrue(profile[1] > 0.2 && profile[1] > 5 * profile[2], Arrays.toString(profile));
    }

    @Test
    void readAgainTheyTellTheSame() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        neighbours.write(new DataOutputStream(kept));
        Neighbours again = Neighbours.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        for (int line = 0; line < 50; line++) {
            assertArrayEquals(
                    neighbours.profile(vectors[line], CONCERNS), again.profile(vectors[line], CONCERNS), 0.02);
        }
    }

    /// Lines of the first concern touch the second.
    private static Corpus.Line line(int at) {
        List<Integer> also = at % CONCERNS == 0 ? List.of(1) : List.of();
        return new Corpus.Line(at % CONCERNS, Role.ASK, false, also, "line " + at);
    }

    private float[] vector(int at) {
        float[] vector = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            vector[i] = (float) random.nextGaussian() / 20;
        }
        vector[at % CONCERNS] += at % 2 == 0 ? 1 : -1;
        return Vectors.normalise(vector);
    }

    private static float[][] directions() {
        float[][] directions = new float[CONCERNS][WIDTH + 1];
        for (int i = 0; i < CONCERNS; i++) {
            directions[i][i] = 1;
            directions[i][CONCERNS + i] = 1;
        }
        return directions;
    }
}
