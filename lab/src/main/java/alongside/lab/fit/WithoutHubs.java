package alongside.lab.fit;

import alongside.matching.text.Role;

/// Meaning, less how near a strength is to asks of all kinds. The engine goes without: this tells what that costs.
///
/// @param near of each strength to a [Bank]
record WithoutHubs(Scores meaning, double[] near) implements Scores {

    static WithoutHubs of(JudgedSet set, Scores meaning, Bank bank) {
        return new WithoutHubs(
                meaning,
                set.strengths().stream()
                        .mapToDouble(strength -> bank.near(Role.STRENGTH, strength.words()))
                        .toArray());
    }

    @Override
    public double[] of(Worded ask) {
        double[] scores = meaning.of(ask);
        for (int at = 0; at < scores.length; at++) {
            scores[at] -= near[at];
        }
        return scores;
    }

    /// Closed by whoever opened it.
    @Override
    public void close() {}
}
