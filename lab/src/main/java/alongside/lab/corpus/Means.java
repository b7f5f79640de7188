package alongside.lab.corpus;

import alongside.lab.output.Interval;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What a way of ranking earned over some asks; null where there are none.
record Means(
        @Nullable Interval mrr,
        @Nullable Interval recallAt5,
        @Nullable Interval ndcgAt10) {

    static Means of(List<Earned> asks, long seed) {
        return new Means(
                interval(asks, Earned::reciprocalRank, seed),
                interval(asks, Earned::recallAt5, seed),
                interval(asks, Earned::ndcgAt10, seed));
    }

    static <T> @Nullable Interval interval(List<T> asks, ToDoubleFunction<T> figure, long seed) {
        return Interval.of(asks.stream().mapToDouble(figure).toArray(), seed);
    }
}
