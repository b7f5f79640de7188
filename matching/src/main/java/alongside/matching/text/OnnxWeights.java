package alongside.matching.text;

import alongside.matching.text.OnnxGraph.Tensor;
import alongside.matching.text.Protobuf.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// The weights in an ONNX file, to be read as numbers and changed where they lie. An 8-bit weight `w_quantized` has its
/// `w_scale` and `w_zero_point` beside it: the number is `scale · (q - zero point)`.
///
/// Source: ONNX Runtime's dynamic quantisation for the names.
public final class OnnxWeights {

    private static final String QUANTIZED = "_quantized";

    /// Types of onnx.proto3.
    private static final int FLOAT = 1;

    private static final int INT8 = 3;

    private final byte[] bytes;
    private final OnnxGraph graph;

    private OnnxWeights(byte[] bytes, OnnxGraph graph) {
        this.bytes = bytes;
        this.graph = graph;
    }

    /// @param bytes the file; [#add] changes them
    /// @throws IOException when they are no ONNX model, or not a whole one
    static OnnxWeights in(byte[] bytes) throws IOException {
        return new OnnxWeights(bytes, OnnxGraph.in(bytes));
    }

    public boolean has(String name) {
        return graph.tensors().containsKey(name);
    }

    /// The weight a node reads.
    ///
    /// @param ending how the node's name ends
    public String weightOf(String ending) throws IOException {
        return graph.inputs().entrySet().stream()
                .filter(node -> node.getKey().endsWith(ending))
                .flatMap(node -> node.getValue().stream().filter(this::has))
                .findFirst()
                .orElseThrow(() -> new IOException("The model has no weight for %s.".formatted(ending)));
    }

    /// How many columns a weight matrix has.
    public int columns(String name) throws IOException {
        return graph.tensor(name).dims().getLast();
    }

    /// A weight's numbers, row by row; of an 8-bit weight those it stands for.
    public float[] numbers(String name) throws IOException {
        return name.endsWith(QUANTIZED) ? dequantised(name) : floats(graph.tensor(name));
    }

    private float[] dequantised(String name) throws IOException {
        Tensor tensor = graph.tensor(name);
        float[] scales = floats(graph.tensor(beside(name, "_scale")));
        Field zero = graph.tensor(beside(name, "_zero_point")).data();
        int zeroPoint =
                zero.number() == 5 ? Protobuf.varints(bytes, zero).getFirst().intValue() : bytes[zero.from()];
        int mask = tensor.type() == INT8 ? -1 : 0xff;
        float[] numbers = new float[tensor.data().length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = scales[i % scales.length] * ((bytes[tensor.data().from() + i] & mask) - zeroPoint);
        }
        return numbers;
    }

    /// Lays an adapter over an 8-bit weight.
    ///
    /// @throws IOException when the model has no such weight, of this size, with a scale a column
    void add(Adapter adapter) throws IOException {
        Tensor weight = graph.tensor(adapter.weight());
        Tensor scale = graph.tensor(beside(adapter.weight(), "_scale"));
        boolean fits = weight.type() == INT8
                && weight.dims().equals(List.of(adapter.in(), adapter.out()))
                && scale.dims().equals(List.of(adapter.out()));
        if (!fits) {
            throw new IOException("An adapter does not fit %s.".formatted(adapter.weight()));
        }
        float[] sum = adapter.addedTo(numbers(adapter.weight()));
        Quantisation.of(sum, floats(scale)).write(at(weight), at(scale));
    }

    private static String beside(String name, String ending) {
        return name.substring(0, name.length() - QUANTIZED.length()) + ending;
    }

    private float[] floats(Tensor tensor) throws IOException {
        if (tensor.type() != FLOAT) {
            throw new IOException("A weight of the model is not in single precision.");
        }
        float[] floats = new float[tensor.data().length() / Float.BYTES];
        at(tensor).asFloatBuffer().get(floats);
        return floats;
    }

    private ByteBuffer at(Tensor tensor) {
        Field data = tensor.data();
        return ByteBuffer.wrap(bytes, data.from(), data.length()).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
