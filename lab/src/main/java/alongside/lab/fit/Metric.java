package alongside.lab.fit;

import java.util.List;
import java.util.OptionalDouble;

/// What one ranking is worth. Every metric sees the grades of **all** strengths, in the order they were ranked.
@FunctionalInterface
public interface Metric {

    int RELEVANT = 2;

    /// @return from 0 to 1; empty where the grades leave nothing to measure, and the ask then stays out of the mean
    OptionalDouble of(List<Integer> ranked);

    /// Of the asks that have one, in their order: which ones those are, no way of ranking changes.
    default double[] each(List<Ranking> rankings) {
        return rankings.stream()
                .map(ranking -> of(ranking.grades()))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }
}
