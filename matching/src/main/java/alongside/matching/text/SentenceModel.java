package alongside.matching.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import alongside.matching.algebra.Vectors;
import alongside.matching.pieces.Tokeniser;
import alongside.matching.pieces.UnfitModel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// A sentence model of the BERT family: pieces in, a vector for each of them out, and from these one for the text.
///
/// Reads one text a call, because a model in 8-bit integers takes its scale over a whole batch: in company a text would
/// get another vector. A text longer than a window is read in windows of equal length, whose vectors are averaged; what
/// lies beyond some 2,000 pieces is not read, well past 5,000 characters of English.
///
/// Source: Devlin et al. 2019 (BERT); Reimers and Gurevych 2019 (pooling).
final class SentenceModel implements Embedder {

    private static final int MOST_PIECES = 2_048;
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    private final Map<Role, Tokeniser> tokenisers = new EnumMap<>(Role.class);
    private final Manner manner;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final GraphShape shape;
    private final int dimensions;
    private final Semaphore atOnce = new Semaphore(AT_ONCE);

    /// @throws OrtException when the graph cannot be opened, or does not read a text
    /// @throws UnfitModel when it asks for what is not known, or gives no vectors
    SentenceModel(Path graph, Tokeniser tokeniser, Manner manner) throws OrtException {
        this.manner = manner;
        for (Role role : Role.values()) {
            tokenisers.put(role, leading(tokeniser, manner.before().getOrDefault(role, ""), manner.window()));
        }
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            this.session = environment.createSession(graph.toString(), options);
        }
        try {
            this.shape = GraphShape.of(session);
            int[] nothing = tokeniser.windows("", manner.window(), 1).getFirst();
            this.dimensions = GraphShape.dimensions(rows(nothing).capacity(), nothing.length);
        } catch (OrtException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static Tokeniser leading(Tokeniser tokeniser, String before, int window) {
        Tokeniser leading = tokeniser.leadBy(before);
        if (leading.frame() > window / 2) {
            throw new UnfitModel("what is put before a text fills more than half of %d pieces; set most-pieces higher"
                    .formatted(window));
        }
        return leading;
    }

    @Override
    public float[] embed(Role role, String text) {
        float[] sum = new float[dimensions];
        atOnce.acquireUninterruptibly();
        try {
            Tokeniser tokeniser = Objects.requireNonNull(tokenisers.get(role));
            for (int[] window : tokeniser.windows(text, manner.window(), Math.ceilDiv(MOST_PIECES, manner.window()))) {
                Vectors.add(sum, Vectors.normalise(pooled(window)), 1);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot read a text", e);
        } finally {
            atOnce.release();
        }
        return Vectors.normalise(sum);
    }

    /// Whether the graph knows these pieces, and reads as many at once.
    boolean reads(int[] pieces) {
        try {
            return Float.isFinite(pooled(pieces)[0]);
        } catch (OrtException e) {
            return false;
        }
    }

    private float[] pooled(int[] pieces) throws OrtException {
        FloatBuffer rows = rows(pieces);
        return switch (manner.pooling()) {
            case MEAN -> sumOfRows(rows);
            case FIRST -> row(rows);
        };
    }

    /// A row of numbers for each piece.
    private FloatBuffer rows(int[] pieces) throws OrtException {
        Map<String, OnnxTensor> fed = new HashMap<>();
        try {
            for (String input : shape.inputs()) {
                fed.put(input, tensor(input, pieces));
            }
            try (OrtSession.Result result = session.run(fed, Set.of(shape.output()))) {
                return ((OnnxTensor) result.get(0)).getFloatBuffer();
            }
        } finally {
            fed.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(String input, int[] pieces) throws OrtException {
        long[] values = new long[pieces.length];
        switch (input) {
            case GraphShape.PIECES -> Arrays.setAll(values, i -> pieces[i]);
            case GraphShape.SEEN -> Arrays.fill(values, 1);
            default -> {}
        }
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /// The mean but for its length, which normalising removes. Nothing is masked: a text alone has no padding.
    private float[] sumOfRows(FloatBuffer rows) {
        float[] sum = new float[dimensions];
        while (rows.hasRemaining()) {
            Vectors.add(sum, row(rows), 1);
        }
        return sum;
    }

    private float[] row(FloatBuffer rows) {
        float[] row = new float[dimensions];
        rows.get(row);
        return row;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public String version() {
        return manner.version();
    }

    @Override
    public boolean speaks(String language) {
        return manner.languages().contains(language);
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
