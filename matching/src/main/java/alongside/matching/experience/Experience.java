package alongside.matching.experience;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Who is likely to answer an ask, learned from who answered what before.
///
/// A person's score is `Σ w_s x_s(ask, person)` over the signals: how often she answered ([Activity]), how near the
/// ask is to those she answered and to what she answered ([Likeness]), and whether she was about when such things
/// were asked ([When]). The weights come from the history itself: each past ask is held against what the others say
/// of it ([Listwise]). So they suit histories of any size and kind, and no ask that is to be routed is looked at.
///
/// Learning takes time O(asks · D² + D³) and O(folds · people · (D + signals²)), an ask O(people · D + answers), for
/// vectors of D dimensions. Scores of one ask compare with one another, not with those of another ask.
///
/// Source: Cao et al. 2007 for the weights ([Listwise]), Hoerl and Kennard 1970 ([Ridge]). [History] refuses what is
/// none.
public final class Experience {

    /// What one past ask would need of a ridge regression to be believed; between 1 and 10 it hardly matters.
    private static final double RIDGE = 3;

    private final History history;
    private final Signal[] signals;
    private final double[] weights;

    private Experience(History history, Signal[] signals, double[] weights) {
        this.history = history;
        this.signals = signals;
        this.weights = weights;
    }

    /// @param sources at least one
    public static Experience learn(History history, Set<Source> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Nothing to learn from");
        }
        Map<Source, Signal> all = new EnumMap<>(Source.class);
        for (Source source : sources) {
            all.put(source, signal(source, history));
        }
        Signal[] signals = all.values().toArray(Signal[]::new);
        double[] weights = Listwise.weights(Folds.of(history, signals), signals.length);
        return new Experience(history, signals, weights);
    }

    private static Signal signal(Source source, History history) {
        return switch (source) {
            case ACTIVITY -> new Activity(history);
            case ASKS -> Likeness.toAsks(history);
            case ANSWERS -> Likeness.toAnswers(history);
            case ORDER -> new When(history, new Ridge(history.asks(), RIDGE));
        };
    }

    /// @param ask a vector made as those of the history were
    /// @return a score a person, higher where she is likelier to answer
    public double[] of(float[] ask) {
        double[] scores = new double[history.people()];
        for (int i = 0; i < signals.length; i++) {
            double[] said = signals[i].of(ask);
            for (int person = 0; person < scores.length; person++) {
                scores[person] += weights[i] * said[person];
            }
        }
        return scores;
    }
}
