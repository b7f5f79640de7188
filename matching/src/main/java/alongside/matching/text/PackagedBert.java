package alongside.matching.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import alongside.matching.algebra.Vectors;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// One packaged sentence model of the BERT family in 8-bit integers, 384 dimensions.
///
/// Reads one text a call, because the integer model takes its scale over a whole batch: in company a text would get
/// another vector. A text longer than 256 pieces (some 200 words) is read in windows of equal length, whose vectors are
/// averaged; what lies beyond 2,000 pieces, well past 5,000 characters of English, is not read. Both roles are read
/// alike.
///
/// Source: Devlin et al. 2019 (BERT); Reimers and Gurevych 2019 (pooling).
final class PackagedBert implements Embedder {

    /// How the vectors of the pieces become one for the text.
    enum Pooling {
        MEAN,
        FIRST
    }

    private static final int DIMENSIONS = 384;
    private static final int WINDOW = 256;
    private static final int WINDOWS = 8;
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    private final ModelFile model;
    private final Pooling pooling;
    private final WordPiece wordPiece;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Semaphore atOnce = new Semaphore(AT_ONCE);

    private PackagedBert(ModelFile model, Pooling pooling, WordPiece wordPiece, Path file) throws OrtException {
        this.model = model;
        this.pooling = pooling;
        this.wordPiece = wordPiece;
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(file.toString(), options);
        }
    }

    static PackagedBert open(ModelFile model, Pooling pooling, WordPiece wordPiece, Path cache) throws IOException {
        try {
            return new PackagedBert(model, pooling, wordPiece, model.in(cache));
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
            FloatBuffer rows = ((OnnxTensor) result.get(0)).getFloatBuffer();
            return switch (pooling) {
                case MEAN -> sumOfRows(rows);
                case FIRST -> row(rows);
            };
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /// The mean but for its length, which normalising removes. Nothing is masked: a text alone has no padding.
    private static float[] sumOfRows(FloatBuffer rows) {
        float[] sum = new float[DIMENSIONS];
        while (rows.hasRemaining()) {
            Vectors.add(sum, row(rows), 1);
        }
        return sum;
    }

    private static float[] row(FloatBuffer rows) {
        float[] row = new float[DIMENSIONS];
        rows.get(row);
        return row;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String version() {
        return model.resource().replace(".onnx", "") + "/" + model.sha256().substring(0, 12) + "/" + WINDOW;
    }

    @Override
    public boolean speaks(String language) {
        return language.equals("en");
    }

    @Override
    public void close() {
        // Closed under a text that is being read, it would take the whole process down.
        atOnce.acquireUninterruptibly(AT_ONCE);
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be closed", e);
        } finally {
            atOnce.release(AT_ONCE);
        }
    }
}
