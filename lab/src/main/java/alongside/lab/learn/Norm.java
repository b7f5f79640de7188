package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.norm.LayerNorm;

record Norm(NDArray weight, NDArray bias) {

    private static final float LEAST_VARIANCE = 1e-12f;

    NDArray of(NDArray x) {
        return LayerNorm.layerNorm(x, weight.getShape(), weight, bias, LEAST_VARIANCE)
                .singletonOrThrow();
    }
}
