package alongside.matching.experience;

import alongside.matching.algebra.Vectors;

/// How near an ask is to what a person has to do with: the inner product with her centre `Σ x / (n + c)`, the sum of
/// her n vectors drawn toward 0, the middle of all. One answer says little of a person, a hundred say who she is; `c`
/// is after how many she is believed half.
///
/// Learning takes time O(answers · dimensions), an ask O(people · dimensions).
///
/// Source: shrunken centroids, Tibshirani et al. 2002, here with the shrinkage of an empirical Bayes mean.
final class Likeness implements Signal {

    /// The best of 1, 3 and 10 for predicting answers of a history from the others.
    private static final double HALF_BELIEVED = 10;

    /// Brings the signal, mostly below 0.1, to the size of the others.
    private static final double SCALE = 10;

    private final History history;
    private final float[][] vectors;
    private final Grouped answers;
    private final float[][] sums;
    private final int[] counts;

    private Likeness(History history, float[][] vectors) {
        this.history = history;
        this.vectors = vectors;
        this.answers = history.answersByAsk();
        this.sums = new float[history.people()][history.dimensions()];
        this.counts = new int[history.people()];
        for (int answer = 0; answer < vectors.length; answer++) {
            int person = history.answeredBy()[answer];
            Vectors.add(sums[person], vectors[answer], 1);
            counts[person]++;
        }
    }

    /// To the asks she answered.
    static Likeness toAsks(History history) {
        float[][] vectors = new float[history.answeredAsk().length][];
        for (int answer = 0; answer < vectors.length; answer++) {
            vectors[answer] = history.asks()[history.answeredAsk()[answer]];
        }
        return new Likeness(history, vectors);
    }

    /// To the answers she gave.
    static Likeness toAnswers(History history) {
        return new Likeness(history, history.answers());
    }

    @Override
    public double[] of(float[] ask) {
        double[] near = new double[sums.length];
        for (int person = 0; person < near.length; person++) {
            near[person] = SCALE * Vectors.dot(ask, sums[person]) / (counts[person] + HALF_BELIEVED);
        }
        return near;
    }

    @Override
    public double[] without(int pastAsk) {
        float[] ask = history.asks()[pastAsk];
        double[] near = of(ask);
        int[] taken = new int[near.length];
        for (int at = answers.from()[pastAsk]; at < answers.from()[pastAsk + 1]; at++) {
            int answer = answers.places()[at];
            int person = history.answeredBy()[answer];
            double before = counts[person] - taken[person] + HALF_BELIEVED;
            double sum = near[person] * before - SCALE * Vectors.dot(ask, vectors[answer]);
            near[person] = sum / (before - 1);
            taken[person]++;
        }
        return near;
    }
}
