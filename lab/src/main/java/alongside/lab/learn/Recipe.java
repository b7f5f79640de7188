package alongside.lab.learn;

import alongside.matching.text.PackagedModel;

/// How a model learns. Whoever changes a number here learns anew and measures on held-out lines.
///
/// @param first the layer from which on it learns; those below stay as they are
/// @param rank of the adapters
/// @param spread of the random numbers an adapter begins with
/// @param passes over the asks of the corpus
/// @param pairs of an ask and a strength in a step
/// @param temperature the less, the more the nearest wrong texts weigh
/// @param rate how far a number moves in a step, at most
/// @param warmUp share of the steps in which the rate rises
/// @param decay of the numbers, in a step at rate 1
/// @param steepest length to which a steeper slope is cut
/// @param dropout share of the numbers that are left out, others each time
/// @param longest most pieces of a text that are read
/// @param together texts that are read at once
/// @param share of what was learned that is kept: half way between a model as packed and one that knows the corpus,
///     texts unlike the corpus are read better than at either end (Wortsman et al. 2022, "Robust fine-tuning")
record Recipe(
        int first,
        int rank,
        double spread,
        int passes,
        int pairs,
        double temperature,
        double rate,
        double warmUp,
        double decay,
        double steepest,
        double dropout,
        int longest,
        int together,
        double share) {

    static Recipe of(PackagedModel model) {
        return switch (model) {
            case MINI_LM -> new Recipe(3, 16, 0.02, 1, 128, 0.05, 1e-3, 0.1, 0.01, 1, 0.1, 64, 64, 0.5);
            case BGE_SMALL -> new Recipe(8, 16, 0.02, 1, 128, 0.05, 1e-3, 0.1, 0.01, 1, 0.1, 64, 64, 0.5);
        };
    }

    /// Rises at first, then falls to a fiftieth.
    double rate(int step, int steps) {
        double rising = (step + 1) / (warmUp * steps);
        double falling = Math.max(0.02, 1 - (double) step / steps);
        return rate * Math.min(1, rising) * falling;
    }
}
