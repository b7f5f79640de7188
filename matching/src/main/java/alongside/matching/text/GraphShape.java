package alongside.matching.text;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import alongside.matching.pieces.UnfitModel;
import java.util.Set;

/// What a graph asks for, and which of what it gives are the vectors of the pieces.
record GraphShape(Set<String> inputs, String output) {

    static final String PIECES = "input_ids";
    static final String SEEN = "attention_mask";

    private static final Set<String> KNOWN = Set.of(PIECES, SEEN, "token_type_ids");

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
                throw new UnfitModel("its graph asks for %s, which is not known".formatted(input.getName()));
            }
        }
        for (NodeInfo output : session.getOutputInfo().values()) {
            if (is(output, OnnxJavaType.FLOAT, OUTPUT_AXES)) {
                return new GraphShape(session.getInputNames(), output.getName());
            }
        }
        throw new UnfitModel("its graph gives no vector for each piece");
    }

    private static boolean is(NodeInfo node, OnnxJavaType type, int axes) {
        return node.getInfo() instanceof TensorInfo tensor && tensor.type == type && tensor.getShape().length == axes;
    }
}
