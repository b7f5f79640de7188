package alongside.lab.chance;

import static alongside.lab.output.Json.rounded;

/// How far the guesses were from what happened.
final class Score {

    private int answers;
    private double squares;
    private double logs;

    void add(double guess, boolean yes) {
        answers++;
        squares += (guess - (yes ? 1 : 0)) * (guess - (yes ? 1 : 0));
        logs -= Math.log(yes ? guess : 1 - guess);
    }

    /// @param learned of the way from the village's mean to the real chance, in the Brier score, this share
    record Line(String estimate, int members, int answers, double brier, double logLoss, double learned) {}

    Line line(String name, int members, Score mean, Score truth) {
        double learned = (mean.brier() - brier()) / (mean.brier() - truth.brier());
        return new Line(name, members, answers, rounded(brier()), rounded(logs / answers), rounded(learned));
    }

    private double brier() {
        return squares / answers;
    }
}
