package alongside.matching.text;

import alongside.matching.text.Protobuf.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the weights lie in an ONNX file, and which node reads which.
///
/// Source: onnx.proto3 for the field numbers.
///
/// @param inputs by the name of a node
record OnnxGraph(Map<String, Tensor> tensors, Map<String, List<String>> inputs) {

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;

    /// @param dims the length of each row, and before it how many there are
    /// @param type as onnx.proto3 numbers them
    /// @param data the field of its numbers: 4 holds floats, 5 integers of any length, 9 bytes
    record Tensor(List<Integer> dims, int type, Field data) {}

    static OnnxGraph in(byte[] bytes) throws IOException {
        OnnxGraph graph = new OnnxGraph(new HashMap<>(), new HashMap<>());
        for (Field part : Protobuf.fields(bytes, 0, bytes.length)) {
            if (part.number() == GRAPH) {
                graph.read(bytes, part);
            }
        }
        return graph;
    }

    private void read(byte[] bytes, Field graph) throws IOException {
        for (Field part : Protobuf.fields(bytes, graph)) {
            switch (part.number()) {
                case NODE -> readNode(bytes, part);
                case INITIALIZER -> readTensor(bytes, part);
                default -> {}
            }
        }
    }

    private void readNode(byte[] bytes, Field node) throws IOException {
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

    private void readTensor(byte[] bytes, Field tensor) throws IOException {
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

    Tensor tensor(String name) throws IOException {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IOException("The model has no weight %s.".formatted(name));
        }
        return tensor;
    }
}
