package alongside.lab.fit;

import java.util.function.ToDoubleFunction;

/// Cross-domain similarity local scaling, `2 s(ask, strength) − r(ask) − r(strength)`: `r` is how near each comes
/// to the nearest of the other side. The engine goes without: this tells what that costs.
///
/// Source: Conneau, Lample, Ranzato, Denoyer and Jégou 2018, "Word translation without parallel data", section 2.3.
///
/// @param near of an ask to a [Bank]
record Csls(Scores meaning, WithoutHubs withoutHubs, ToDoubleFunction<Worded> near) implements Scores {

    @Override
    public double[] of(Worded ask) {
        double[] scores = meaning.of(ask);
        double[] less = withoutHubs.of(ask);
        double asks = near.applyAsDouble(ask);
        for (int at = 0; at < scores.length; at++) {
            scores[at] += less[at] - asks;
        }
        return scores;
    }

    /// Closed by whoever opened it.
    @Override
    public void close() {}
}
