package alongside.matching.text;

import alongside.matching.text.Protobuf.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The weights in an ONNX file, to be read as numbers and changed where they lie. An 8-bit weight `w_quantized` has its
/// `w_scale` and `w_zero_point` beside it: the number is `scale · (q - zero point)`.
///
/// Source: onnx.proto3 (field numbers), and ONNX Runtime's dynamic quantisation (names).
public final class OnnxWeights {

    private static final String QUANTIZED = "_quantized";

    /// Field numbers and data types of onnx.proto3.
    private static final int GRAPH = 7;

    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;
    private static final int INT8 = 3;

    private final byte[] bytes;
    private final Map<String, Tensor> tensors = new HashMap<>();
    private final Map<String, List<String>> inputs = new HashMap<>();

    private OnnxWeights(byte[] bytes) {
        this.bytes = bytes;
    }

    private record Tensor(List<Integer> dims, int type, Field data) {}

    /// @param bytes the file; [#add] changes them
    /// @throws IOException when they are no ONNX model, or not a whole one
    public static OnnxWeights in(byte[] bytes) throws IOException {
        OnnxWeights weights = new OnnxWeights(bytes);
        for (Field part : Protobuf.fields(bytes, 0, bytes.length)) {
            if (part.number() == GRAPH) {
                weights.readGraph(part);
            }
        }
        return weights;
    }

    private void readGraph(Field graph) throws IOException {
        for (Field part : Protobuf.fields(bytes, graph)) {
            switch (part.number()) {
                case NODE -> readNode(part);
                case INITIALIZER -> readTensor(part);
                default -> {}
            }
        }
    }

    private void readNode(Field node) throws IOException {
        String name = "";
        List<String> from = new ArrayList<>();
        for (Field part : Protobuf.fields(bytes, node)) {
            switch (part.number()) {
                case 1 -> from.add(part.text(bytes));
                case 3 -> name = part.text(bytes);
                default -> {}
            }
        }
        inputs.put(name, List.copyOf(from));
    }

    private void readTensor(Field tensor) throws IOException {
        String name = "";
        List<Integer> dims = new ArrayList<>();
        int type = 0;
        Field data = new Field(0, 0, tensor.to(), tensor.to());
        for (Field part : Protobuf.fields(bytes, tensor)) {
            switch (part.number()) {
                case 1 -> dims.add((int) part.value());
                case 2 -> type = (int) part.value();
                case 4, 5, 9 -> data = part;
                case 8 -> name = part.text(bytes);
                default -> {}
            }
        }
        tensors.put(name, new Tensor(List.copyOf(dims), type, data));
    }

    /// The weight a node reads.
    ///
    /// @param ending how the node's name ends
    public String weightOf(String ending) throws IOException {
        return inputs.entrySet().stream()
                .filter(node -> node.getKey().endsWith(ending))
                .flatMap(node -> node.getValue().stream().filter(tensors::containsKey))
                .findFirst()
                .orElseThrow(() -> new IOException("The model has no weight for %s.".formatted(ending)));
    }

    /// The length of each row, and before it how many there are.
    public List<Integer> dims(String name) throws IOException {
        return tensor(name).dims();
    }

    /// A weight's numbers, row by row; of an 8-bit weight those it stands for.
    public float[] numbers(String name) throws IOException {
        return name.endsWith(QUANTIZED) ? dequantised(name) : floats(tensor(name));
    }

    private float[] dequantised(String name) throws IOException {
        Tensor tensor = tensor(name);
        float[] scales = floats(tensor(beside(name, "_scale")));
        Field zero = tensor(beside(name, "_zero_point")).data();
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
        Tensor weight = tensor(adapter.weight());
        Tensor scale = tensor(beside(adapter.weight(), "_scale"));
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

    private Tensor tensor(String name) throws IOException {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IOException("The model has no weight %s.".formatted(name));
        }
        return tensor;
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
