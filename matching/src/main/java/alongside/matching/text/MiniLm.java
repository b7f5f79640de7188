package alongside.matching.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// The packaged English model: all-MiniLM-L6-v2 in 8-bit integers, 384 dimensions, about 1 ms a sentence on one core.
///
/// Reads one text a call, because the integer model takes its scale over a whole batch: in company a text would get
/// another vector. A text longer than 256 pieces (the most the model was trained for, some 200 words) is read in
/// windows
/// of equal length, whose vectors are averaged; what lies beyond 2,000 pieces, well past 5,000 characters of English,
/// is not read. Both roles are read alike.
///
/// Source: Reimers and Gurevych 2019 (mean pooling); Wang et al. 2020 (MiniLM).
public final class MiniLm implements Embedder {

    private static final ModelFile MODEL = new ModelFile(
            "all-minilm-l6-v2-q.onnx", "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1");
    private static final int DIMENSIONS = 384;
    private static final int WINDOW = 256;
    private static final int WINDOWS = 8;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /// @param cache a folder of the village's own, where the model (23 MB) is laid down at the first start
    /// @throws UncheckedIOException when the cache cannot be written
    public static Embedder open(Path cache) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            WordPiece wordPiece = WordPiece.read(Resources.open("/bert-vocabulary-en.txt"));
            return new MiniLm(
                    environment, environment.createSession(MODEL.in(cache).toString(), options), wordPiece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be opened", e);
        }
    }

    @Override
    public float[] embed(Role role, String text) {
        float[] sum = new float[DIMENSIONS];
        atOnce.acquireUninterruptibly();
        try {
            for (int[] window : wordPiece.windows(text, WINDOW, WINDOWS)) {
                Vectors.add(sum, Vectors.normalise(pooled(window)), 1);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot read a text", e);
        } finally {
            atOnce.release();
        }
        return Vectors.normalise(sum);
    }

    private float[] pooled(int[] pieces) throws OrtException {
        long[] ids = Arrays.stream(pieces).asLongStream().toArray();
        long[] seen = new long[ids.length];
        Arrays.fill(seen, 1);
        try (OnnxTensor input = row(ids);
                OnnxTensor mask = row(seen);
                OnnxTensor types = row(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return sumOfRows(((OnnxTensor) result.get(0)).getFloatBuffer());
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /// The mean but for its length, which normalising removes. Nothing is masked: a text alone has no padding.
    private static float[] sumOfRows(FloatBuffer rows) {
        float[] sum = new float[DIMENSIONS];
        float[] row = new float[DIMENSIONS];
        while (rows.hasRemaining()) {
            rows.get(row);
            Vectors.add(sum, row, 1);
        }
        return sum;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String version() {
        return "all-minilm-l6-v2-q/" + MODEL.sha256().substring(0, 12) + "/" + WINDOW;
    }

    @Override
    public boolean speaks(String language) {
        return language.equals("en");
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be closed", e);
        }
    }
}
