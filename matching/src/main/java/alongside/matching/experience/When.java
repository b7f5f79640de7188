package alongside.matching.experience;

import alongside.matching.algebra.Vectors;
import java.util.Arrays;

/// Who was about when such things were asked. People come and go, and so does what is asked: from the vector of an
/// ask a ridge regression guesses its place in the order of all asks, and answers given around there count more, by a
/// normal curve as wide as the guesses on unseen asks are wrong. Where the order tells nothing the curve is wide and
/// all answers count alike.
///
/// Learning takes time O(asks · dimensions) beside [Ridge], an ask O(asks + answers).
final class When implements Signal {

    private final History history;
    private final Ridge ridge;
    private final Grouped answers;
    private final double[] places;
    private final float[] weights;
    private final double error;

    When(History history, Ridge ridge) {
        this.history = history;
        this.ridge = ridge;
        this.answers = history.answersByAsk();
        this.places = new double[history.asks().length];
        double[] moment = new double[history.dimensions()];
        for (int ask = 0; ask < places.length; ask++) {
            places[ask] = (2 * ask + 1.0) / places.length - 1;
            Vectors.add(moment, history.asks()[ask], places[ask]);
        }
        this.weights = ridge.weights(moment);
        double squares = 0;
        for (int ask = 0; ask < places.length; ask++) {
            squares += Math.pow(guess(ask) - places[ask], 2);
        }
        this.error = Math.sqrt(squares / places.length);
    }

    @Override
    public double[] of(float[] ask) {
        return around(Vectors.dot(ask, weights), -1);
    }

    @Override
    public double[] without(int pastAsk) {
        return around(guess(pastAsk), pastAsk);
    }

    private double guess(int pastAsk) {
        return ridge.unseen(pastAsk, places[pastAsk], Vectors.dot(history.asks()[pastAsk], weights));
    }

    /// @param leftOut a past ask whose answers do not count, or -1
    private double[] around(double guess, int leftOut) {
        double[] counts = new double[history.people()];
        double sum = 0;
        for (int ask = 0; ask < places.length; ask++) {
            if (ask != leftOut) {
                double weight = error > 0 ? Math.exp(-0.5 * Math.pow((places[ask] - guess) / error, 2)) : 1;
                sum += weight;
                for (int at = answers.from()[ask]; at < answers.from()[ask + 1]; at++) {
                    counts[history.answeredBy()[answers.places()[at]]] += weight;
                }
            }
        }
        double mean = Math.max(sum, Double.MIN_NORMAL) / places.length;
        return Arrays.stream(counts)
                .map(count -> Math.log(count / mean + Activity.NOBODY_YET))
                .toArray();
    }
}
