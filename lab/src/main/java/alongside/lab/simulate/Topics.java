package alongside.lab.simulate;

import java.util.SplittableRandom;

/// What members are good at and ask about: few topics common, many rare.
final class Topics {

    private static final double FLATTENED = 8;
    private static final double POWER = 0.8;

    private final Draws.Weighted known;
    private final Draws.Weighted asked;

    Topics(int count) {
        double[] supply = new double[count];
        double[] demand = new double[count];
        for (int topic = 0; topic < count; topic++) {
            supply[topic] = weight(topic);
            demand[topic] = (weight(topic) + weight((topic + count / 3) % count)) / 2;
        }
        known = new Draws.Weighted(supply);
        asked = new Draws.Weighted(demand);
    }

    private static double weight(int rank) {
        return Math.pow(rank + FLATTENED, -POWER);
    }

    int known(SplittableRandom random) {
        return known.draw(random);
    }

    int asked(SplittableRandom random) {
        return asked.draw(random);
    }
}
