package alongside.lab.fit;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Normalised discounted cumulative gain of the first `depth`, with gain `2^grade - 1` and discount `log2(rank + 1)`
/// (Burges et al., Learning to Rank using Gradient Descent, 2005).
public record Ndcg(int depth) implements Metric {

    @Override
    public OptionalDouble of(List<Integer> ranked) {
        double ideal = gain(ranked.stream().sorted(Comparator.reverseOrder()).toList());
        return ideal == 0 ? OptionalDouble.empty() : OptionalDouble.of(gain(ranked) / ideal);
    }

    private double gain(List<Integer> ranked) {
        double sum = 0;
        for (int at = 0; at < Math.min(depth, ranked.size()); at++) {
            sum += (Math.pow(2, ranked.get(at)) - 1) * Math.log(2) / Math.log(at + 2);
        }
        return sum;
    }
}
