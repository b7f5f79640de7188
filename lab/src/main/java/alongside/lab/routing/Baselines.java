package alongside.lab.routing;

import alongside.lab.fit.ScoresByWords;
import alongside.lab.fit.Worded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What has to be beaten, without any model.
///
/// @param <T> what is known of each
/// @param popularity who answered most
/// @param bm25Knn who answered the hundred past asks with the nearest words (BM25), each counting as much as it scores
/// @param bm25KnnPopularity both, each over its highest, popularity counting three tenths
record Baselines<T>(T popularity, T bm25Knn, T bm25KnnPopularity) {

    private static final int NEIGHBOURS = 100;
    private static final double POPULARITY = 0.3;

    static Baselines<List<Found>> of(Site site) {
        double[] given = site.given();
        try (ScoresByWords words = new ScoresByWords(asWorded(site.pastAsks()))) {
            return new Baselines<>(
                    Found.all(site, ask -> given),
                    Found.all(site, ask -> neighbours(site, words, ask)),
                    Found.all(site, ask -> both(neighbours(site, words, ask), given)));
        }
    }

    <R> Baselines<R> each(Function<T, R> known) {
        return new Baselines<>(known.apply(popularity), known.apply(bm25Knn), known.apply(bm25KnnPopularity));
    }

    Stream<T> stream() {
        return Stream.of(popularity, bm25Knn, bm25KnnPopularity);
    }

    private static double[] neighbours(Site site, ScoresByWords words, Routed ask) {
        double[] near = words.of(new Worded(ask.id(), ask.words()));
        double[] sorted = near.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - NEIGHBOURS)];
        return site.summed(
                Arrays.stream(near).map(score -> score < least ? 0 : score).toArray());
    }

    private static double[] both(double[] near, double[] given) {
        double nearest = Math.max(highest(near), Double.MIN_NORMAL);
        double most = highest(given);
        double[] both = new double[near.length];
        for (int person = 0; person < both.length; person++) {
            both[person] = near[person] / nearest + POPULARITY * given[person] / most;
        }
        return both;
    }

    private static double highest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static List<Worded> asWorded(List<String> texts) {
        List<Worded> worded = new ArrayList<>();
        texts.forEach(text -> worded.add(new Worded(Integer.toString(worded.size()), text)));
        return worded;
    }
}
