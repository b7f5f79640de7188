package alongside.matching.languages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// One language as the phrases written for every concern tell it.
///
/// Two things are read off a text: a profile over the concerns, from the terms it shares with their phrases (BM25, then
/// softmax), and a vector of fixed width into which its terms are hashed with a sign each, so that the inner product of
/// two is close to the cosine of their terms. Both are linear in the terms of a text times, for the profile, the
/// concerns that share one.
///
/// Source: Robertson and Zaragoza 2009 (BM25); Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask
/// Learning".
public final class Language {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.5;
    /// How sure a profile is of its scores. Chosen on phrases held out, as the length of a piece.
    private static final double SURENESS = 0.5;

    private final Terms terms;
    private final String code;
    private final int concerns;
    private final Map<String, Spoken> weights = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double rarest;

    /// @param phrases a line a concern, phrases between semicolons
    Language(Stemmer stemmer, List<String> common, List<String> phrases) {
        this.code = stemmer.language();
        this.terms = new Terms(stemmer, common);
        this.concerns = phrases.size();
        this.rarest = rarity(0);
        List<Map<String, Double>> documents = phrases.stream().map(terms::of).toList();
        double mean = documents.stream().mapToDouble(Language::length).average().orElse(1);
        Map<String, double[]> shares = new HashMap<>();
        for (int concern = 0; concern < concerns; concern++) {
            share(documents.get(concern), concern, mean, shares);
        }
        shares.forEach((term, of) -> weights.put(term, Spoken.of(of)));
        weights.forEach((term, spoken) -> rarity.put(term, rarity(spoken.at().length)));
    }

    private void share(Map<String, Double> document, int concern, double mean, Map<String, double[]> shares) {
        double room = SATURATION * (1 - LENGTH + LENGTH * length(document) / mean);
        document.forEach((term, count) -> shares.computeIfAbsent(term, any -> new double[concerns])[concern] =
                count * (SATURATION + 1) / (count + room));
    }

    /// In which concerns' phrases a term is, and what it weighs there.
    private record Spoken(int[] at, float[] weights) {

        static Spoken of(double[] shares) {
            int[] at =
                    IntStream.range(0, shares.length).filter(i -> shares[i] > 0).toArray();
            float[] weights = new float[at.length];
            for (int i = 0; i < at.length; i++) {
                weights[i] = (float) shares[at[i]];
            }
            return new Spoken(at, weights);
        }
    }

    private static double length(Map<String, Double> document) {
        return document.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double rarity(int concernsWithIt) {
        return Math.log(1 + (concerns - concernsWithIt + 0.5) / (concernsWithIt + 0.5));
    }

    public String code() {
        return code;
    }

    /// How much a text speaks of each concern; sums to 1. Of a text without a known term, of all alike.
    public double[] profile(String text) {
        double[] scores = new double[concerns];
        terms.of(text).forEach((term, count) -> add(term, Math.min(1, count), scores));
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < concerns; i++) {
            scores[i] = Math.exp(SURENESS * (scores[i] - highest));
            sum += scores[i];
        }
        for (int i = 0; i < concerns; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private void add(String term, double count, double[] scores) {
        Spoken spoken = weights.get(term);
        if (spoken == null) {
            return;
        }
        double weight = count * rarity.getOrDefault(term, rarest);
        for (int i = 0; i < spoken.at().length; i++) {
            scores[spoken.at()[i]] += weight * spoken.weights()[i];
        }
    }

    /// The terms of a text in so many numbers; of length 1, or 0 when there is no term.
    public float[] hashed(String text, int width) {
        double[] sums = new double[width];
        terms.of(text).forEach((term, count) -> {
            long hash = new SplittableRandom((code + term).hashCode()).nextLong();
            double weight = (1 + Math.log1p(count) - Math.log(2)) * rarity.getOrDefault(term, rarest);
            sums[(int) Long.remainderUnsigned(hash >>> 1, width)] += (hash & 1) == 0 ? weight : -weight;
        });
        double length = Math.sqrt(Arrays.stream(sums).map(sum -> sum * sum).sum());
        float[] hashed = new float[width];
        for (int i = 0; i < width && length > 0; i++) {
            hashed[i] = (float) (sums[i] / length);
        }
        return hashed;
    }
}
