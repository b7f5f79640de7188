package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import java.util.List;

/// @param changes what is learned of it; of a layer that does not learn none
record Linear(NDArray weight, NDArray bias, List<LowRank> changes) {

    Linear {
        changes = List.copyOf(changes);
    }

    NDArray of(NDArray x) {
        NDArray sum = x.matMul(weight).add(bias);
        for (LowRank change : changes) {
            sum = sum.add(change.of(x));
        }
        return sum;
    }
}
