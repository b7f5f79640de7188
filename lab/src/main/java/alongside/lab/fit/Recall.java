package alongside.lab.fit;

import java.util.List;
import java.util.OptionalDouble;

/// How many of the relevant strengths stand among the first `depth`, over as many as could stand there.
public record Recall(int depth) implements Metric {

    @Override
    public OptionalDouble of(List<Integer> ranked) {
        long possible = Math.min(depth, relevant(ranked, ranked.size()));
        return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) relevant(ranked, depth) / possible);
    }

    private static long relevant(List<Integer> ranked, int first) {
        return ranked.stream().limit(first).filter(grade -> grade >= RELEVANT).count();
    }
}
