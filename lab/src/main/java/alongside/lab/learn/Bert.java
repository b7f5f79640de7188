package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import alongside.matching.text.Adapter;
import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A packaged model rebuilt so that it can learn: in single precision, from the weights that run.
final class Bert {

    private static final int WIDTH = 384;

    private final boolean readsTheFirstPiece;
    private final Recipe recipe;
    private final float[] words;
    private final float[] places;
    private final float[] kind;
    private final Norm norm;
    private final List<Layer> layers;

    private Bert(PackagedModel model, Weights weights) throws IOException {
        this.readsTheFirstPiece = model.readsTheFirstPiece();
        this.recipe = weights.recipe();
        this.words = weights.embeddings("word");
        this.places = weights.embeddings("position");
        this.kind = Arrays.copyOf(weights.embeddings("token_type"), WIDTH);
        this.norm = weights.norm("embeddings.LayerNorm");
        this.layers = weights.layers();
    }

    static Bert of(PackagedModel model, NDManager manager, Recipe recipe, long seed) throws IOException {
        return new Bert(model, new Weights(manager, model.weights(), recipe, new Random(seed)));
    }

    /// What comes out of the layers that do not learn.
    ///
    /// @return of each text its pieces' vectors, one after the other
    List<float[]> below(NDManager manager, List<int[]> texts) {
        try (NDManager step = manager.newSubManager()) {
            Padded padded = Padded.of(step, texts.stream().map(this::embedded).toList(), WIDTH);
            NDArray x = norm.of(padded.x());
            for (Layer layer : layers.subList(0, recipe.first())) {
                x = layer.of(x, padded.mask(), 0);
            }
            float[] all = x.toFloatArray();
            int room = all.length / texts.size();
            List<float[]> below = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                below.add(Arrays.copyOfRange(all, i * room, i * room + texts.get(i).length * WIDTH));
            }
            return below;
        }
    }

    private float[] embedded(int[] pieces) {
        float[] rows = new float[pieces.length * WIDTH];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = words[pieces[i / WIDTH] * WIDTH + i % WIDTH] + places[i] + kind[i % WIDTH];
        }
        return rows;
    }

    /// The vectors of texts, each of length 1.
    ///
    /// @param below of each text, as [#below] gives it
    /// @param learning whether some numbers are left out
    NDArray vectors(NDManager step, List<float[]> below, boolean learning) {
        Padded padded = Padded.of(step, below, WIDTH);
        NDArray mask = padded.mask();
        NDArray x = padded.x();
        for (Layer layer : layers.subList(recipe.first(), layers.size())) {
            x = layer.of(x, mask, learning ? (float) recipe.dropout() : 0);
        }
        NDArray sum = readsTheFirstPiece
                ? x.get(":, 0")
                : x.mul(padded.seen().expandDims(2)).sum(new int[] {1});
        return sum.div(sum.square().sum(new int[] {1}, true).sqrt());
    }

    List<LowRank> changes() {
        return layers.stream().flatMap(Layer::changes).toList();
    }

    List<Adapter> learned(double share) {
        return changes().stream().map(change -> change.learned(share)).toList();
    }

    void keep(double share) {
        changes().forEach(change -> change.keep(share));
    }
}
