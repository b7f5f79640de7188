package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import alongside.matching.text.OnnxWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A packaged model's weights as PyTorch takes them: those that run, each 8-bit number as what it stands for.
record Weights(NDManager manager, OnnxWeights packaged, Recipe recipe, Random random) {

    List<Layer> layers() throws IOException {
        List<Layer> layers = new ArrayList<>();
        while (packaged.has("encoder.layer.%d.attention.self.query.bias".formatted(layers.size()))) {
            layers.add(layer(layers.size()));
        }
        return layers;
    }

    private Layer layer(int number) throws IOException {
        String layer = "encoder.layer.%d.".formatted(number);
        boolean learns = number >= recipe.first();
        return new Layer(
                linear(layer + "attention.self.query", learns),
                linear(layer + "attention.self.key", learns),
                linear(layer + "attention.self.value", learns),
                linear(layer + "attention.output.dense", learns),
                norm(layer + "attention.output.LayerNorm"),
                linear(layer + "intermediate.dense", learns),
                linear(layer + "output.dense", learns),
                norm(layer + "output.LayerNorm"));
    }

    private Linear linear(String name, boolean learns) throws IOException {
        String weight = packaged.weightOf("/" + name.replace('.', '/').replace("layer/", "layer.") + "/MatMul_quant");
        int out = packaged.columns(weight);
        float[] numbers = packaged.numbers(weight);
        int in = numbers.length / out;
        return new Linear(
                manager.create(numbers, new Shape(in, out)),
                row(name + ".bias"),
                learns ? List.of(LowRank.begun(manager, weight, in, out, recipe, random)) : List.of());
    }

    Norm norm(String name) throws IOException {
        return new Norm(row(name + ".weight"), row(name + ".bias"));
    }

    private NDArray row(String name) throws IOException {
        return manager.create(packaged.numbers(name));
    }

    /// Of each piece, or of each place, one vector after the other.
    float[] embeddings(String kind) throws IOException {
        return packaged.numbers("embeddings.%s_embeddings.weight_quantized".formatted(kind));
    }
}
