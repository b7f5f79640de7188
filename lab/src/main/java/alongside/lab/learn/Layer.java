package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import java.util.List;
import java.util.stream.Stream;

/// One layer of BERT.
///
/// Source: Devlin et al. 2019.
record Layer(
        Linear query, Linear key, Linear value, Linear attended, Norm after, Linear wide, Linear narrow, Norm last) {

    private static final int HEADS = 12;

    /// @param x texts x pieces x width
    /// @param mask added to what a piece looks at: 0, or far below it where there is no piece
    /// @param dropout 0 when it only reads
    NDArray of(NDArray x, NDArray mask, float dropout) {
        // Closes what autograd does not hold on to; of a whole step it would be gigabytes.
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDArray one = after.of(x.add(dropped(attended.of(attention(x, mask, dropout)), dropout)));
            NDArray inner = Activation.gelu(wide.of(one));
            NDArray two = last.of(one.add(dropped(narrow.of(inner), dropout)));
            NDScope.unregister(two);
            return two;
        }
    }

    private NDArray attention(NDArray x, NDArray mask, float dropout) {
        double scale = 1 / Math.sqrt((double) x.getShape().getLastDimension() / HEADS);
        NDArray looks = heads(query.of(x)).matMul(heads(key.of(x)).swapAxes(2, 3));
        NDArray shares = dropped(looks.mul(scale).add(mask).softmax(-1), dropout);
        return shares.matMul(heads(value.of(x))).swapAxes(1, 2).reshape(x.getShape());
    }

    private static NDArray heads(NDArray x) {
        long texts = x.getShape().get(0);
        long pieces = x.getShape().get(1);
        return x.reshape(texts, pieces, HEADS, -1).swapAxes(1, 2);
    }

    private static NDArray dropped(NDArray x, float dropout) {
        return dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }

    Stream<LowRank> changes() {
        return Stream.of(query, key, value, attended, wide, narrow)
                .map(Linear::changes)
                .flatMap(List::stream);
    }
}
