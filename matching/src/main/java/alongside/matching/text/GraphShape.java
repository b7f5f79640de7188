package alongside.matching.text;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import alongside.matching.pieces.UnfitModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a graph asks for, and which of what it gives are the vectors of the pieces.
record GraphShape(Set<String> inputs, String output) {

    static final String PIECES = "input_ids";
    static final String SEEN = "attention_mask";

    private static final Set<String> KNOWN = Set.of(PIECES, SEEN, "token_type_ids");

    private static final List<String> VECTORS = List.of("last_hidden_state", "token_embeddings");

    private static final int FEWEST = 32;
    private static final int MOST = 4_096;

    /// Texts and their pieces.
    private static final int INPUT_AXES = 2;

    /// Texts, their pieces, and a number for each dimension.
    private static final int OUTPUT_AXES = 3;

    GraphShape {
        inputs = Set.copyOf(inputs);
    }

    /// @throws UnfitModel when it asks for what is not known, or gives no vectors of pieces
    static GraphShape of(OrtSession session) throws OrtException {
        for (NodeInfo input : session.getInputInfo().values()) {
            if (!KNOWN.contains(input.getName()) || !is(input, OnnxJavaType.INT64, INPUT_AXES)) {
                throw new UnfitModel(
                        "its graph asks for %s in a form that is not known; it is fed %s, as integers of 64 bits"
                                .formatted(input.getName(), String.join(", ", new TreeSet<>(KNOWN))));
            }
        }
        List<String> outputs = session.getOutputInfo().values().stream()
                .filter(output -> is(output, OnnxJavaType.FLOAT, OUTPUT_AXES))
                .map(NodeInfo::getName)
                .toList();
        return new GraphShape(session.getInputNames(), vectors(outputs));
    }

    /// By the names that are used for them; any other one only where there is no doubt.
    private static String vectors(List<String> outputs) {
        return VECTORS.stream().filter(outputs::contains).findFirst().orElseGet(() -> {
            if (outputs.size() != 1) {
                throw new UnfitModel(
                        outputs.isEmpty()
                                ? "its graph gives no vector for each piece"
                                : "its graph gives several rows of numbers for each piece, and none is named "
                                        + String.join(" or ", VECTORS));
            }
            return outputs.getFirst();
        });
    }

    /// @param numbers how many the graph gave for so many pieces
    /// @throws UnfitModel when these are no vectors, but the chances of a vocabulary, say
    static int dimensions(int numbers, int pieces) {
        int dimensions = numbers / pieces;
        if (numbers % pieces != 0 || dimensions < FEWEST || dimensions > MOST) {
            throw new UnfitModel("its graph gives %d numbers for %d pieces, which are no vectors of %d to %d dimensions"
                    .formatted(numbers, pieces, FEWEST, MOST));
        }
        return dimensions;
    }

    private static boolean is(NodeInfo node, OnnxJavaType type, int axes) {
        return node.getInfo() instanceof TensorInfo tensor && tensor.type == type && tensor.getShape().length == axes;
    }
}
