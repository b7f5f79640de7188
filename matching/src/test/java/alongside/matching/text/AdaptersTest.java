package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdaptersTest {

    private static final PackagedModel MODEL = PackagedModel.MINI_LM;
    private static final String NODE = "/encoder/layer.5/intermediate/dense/MatMul_quant";
    private static final int IN = 384;
    private static final int OUT = 1536;
    private static final int RANK = 4;

    private final String weight = weight();

    private static String weight() {
        try {
            return MODEL.weights().weightOf(NODE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAdapterOfZerosLeavesTheModelAsItIs() throws IOException {
        Adapter zeros = new Adapter(weight, IN, RANK, OUT, new float[IN * RANK], new float[RANK * OUT]);
        assertEquals(MODEL.file().packed(), MODEL.file().digestWith(List.of(zeros)));
    }

    @Test
    void whatIsLearnedIsInTheWeightsToAStepAndInWholeColumnsToo() throws IOException {
        Adapter adapter = random(0.0005);
        OnnxWeights weights = MODEL.weights();
        float[] wanted = adapter.addedTo(weights.numbers(weight));
        weights.add(adapter);
        float[] found = weights.numbers(weight);
        float[] steps = weights.numbers(weight.replace("_quantized", "_scale"));
        double[] sums = new double[OUT];
        for (int i = 0; i < found.length; i++) {
            assertEquals(wanted[i], found[i], 1.01 * steps[i % OUT]);
            sums[i % OUT] += found[i] - wanted[i];
        }
        for (int column = 0; column < OUT; column++) {
            assertEquals(0, sums[column], 1.01 * steps[column]);
        }
    }

    @Test
    void aModelWithAdaptersReadsAnewAndIsLaidDownOnce(@TempDir Path cache) throws IOException {
        Adapters adapters = Adapters.of(Map.of(MODEL, List.of(random(0.02))));
        String text = "My baby wakes every hour.";
        try (Embedder plain = MODEL.open(cache, Adapters.NONE);
                Embedder adapted = MODEL.open(cache, adapters);
                Embedder again = MODEL.open(cache, readAgain(adapters))) {
            float[] vector = adapted.embed(Role.ASK, text);
            double like = Vectors.dot(plain.embed(Role.ASK, text), vector);
            assertTrue(like > 0.5 && like < 0.999, "cosine " + like);
            assertArrayEquals(vector, again.embed(Role.ASK, text));
            assertNotEquals(plain.version(), adapted.version());
            assertEquals(adapted.version(), again.version());
        }
        assertEquals(2, cache.toFile().listFiles().length);
    }

    @Test
    void adaptersThatAreCutOffAreRefused() throws IOException {
        byte[] bytes = bytes(Adapters.of(Map.of(MODEL, List.of(random(0.02)))));
        for (int length : new int[] {0, 1, 40, bytes.length / 2, bytes.length - 1}) {
            byte[] part = Arrays.copyOf(bytes, length);
            IOException refused = assertThrows(
                    IOException.class, () -> Adapters.read(new ByteArrayInputStream(part)), length + " bytes");
            assertEquals("The models’ adapters end before they are whole.", refused.getMessage());
        }
    }

    @Test
    void aModelThatIsCutOffIsRefused() throws IOException {
        byte[] half = Arrays.copyOf(MODEL.file().unpack(), 1 << 20);
        IOException refused = assertThrows(IOException.class, () -> OnnxWeights.in(half));
        assertEquals("The model ends in the middle of something.", refused.getMessage());
    }

    @Test
    void anAdapterOfAnotherSizeIsRefused() {
        Adapter small = new Adapter(weight, 2, 1, 2, new float[2], new float[2]);
        assertThrows(IOException.class, () -> MODEL.weights().add(small));
    }

    private Adapter random(double spread) {
        SplittableRandom random = new SplittableRandom(5);
        float[] a = new float[IN * RANK];
        float[] b = new float[RANK * OUT];
        Arrays.setAll(new double[a.length], i -> a[i] = (float) random.nextGaussian());
        Arrays.setAll(new double[b.length], i -> b[i] = (float) (spread * random.nextGaussian()));
        return new Adapter(weight, IN, RANK, OUT, a, b);
    }

    private static Adapters readAgain(Adapters adapters) throws IOException {
        return Adapters.read(new ByteArrayInputStream(bytes(adapters)));
    }

    private static byte[] bytes(Adapters adapters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        adapters.write(bytes);
        return bytes.toByteArray();
    }
}
