package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import alongside.matching.text.Adapter;
import java.util.Random;

/// An [Adapter] that is being learned.
record LowRank(String weight, int in, int rank, int out, NDArray a, NDArray b) {

    /// Begins as no change at all: `b` is zero.
    static LowRank begun(NDManager manager, String weight, int in, int out, Recipe recipe, Random random) {
        float[] values = new float[in * recipe.rank()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (recipe.spread() * random.nextGaussian());
        }
        NDArray a = manager.create(values, new Shape(in, recipe.rank()));
        NDArray b = manager.zeros(new Shape(recipe.rank(), out));
        a.setRequiresGradient(true);
        b.setRequiresGradient(true);
        return new LowRank(weight, in, recipe.rank(), out, a, b);
    }

    NDArray of(NDArray x) {
        return x.matMul(a).matMul(b);
    }

    /// @param share of the way that is kept
    Adapter learned(double share) {
        return new Adapter(weight, in, rank, out, a.toFloatArray(), b.toFloatArray()).times((float) share);
    }

    /// Goes back to that share of the way.
    void keep(double share) {
        b.muli(share);
    }
}
