package alongside.lab.fit;

import java.util.List;
import java.util.OptionalDouble;

/// One over the rank of the first relevant strength; its mean over the asks is MRR.
public final class ReciprocalRank implements Metric {

    @Override
    public OptionalDouble of(List<Integer> ranked) {
        for (int at = 0; at < ranked.size(); at++) {
            if (ranked.get(at) >= RELEVANT) {
                return OptionalDouble.of(1.0 / (at + 1));
            }
        }
        return OptionalDouble.empty();
    }
}
