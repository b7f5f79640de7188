package alongside.lab.learn;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.stream.Stream;

/// Moves numbers down the slope, each at a pace of its own.
///
/// Source: Loshchilov and Hutter 2019, "Decoupled Weight Decay Regularization".
final class AdamW {

    private static final double MEAN_KEPT = 0.9;
    private static final double SQUARES_KEPT = 0.999;
    private static final double LEAST = 1e-8;

    private final Recipe recipe;
    private final List<Learned> all;
    private int steps;

    AdamW(List<LowRank> changes, Recipe recipe) {
        this.recipe = recipe;
        this.all = changes.stream()
                .flatMap(change -> Stream.of(change.a(), change.b()))
                .map(Learned::new)
                .toList();
    }

    /// One step down the gradient that lies in the arrays, which is empty afterwards.
    void step(double rate) {
        steps++;
        List<float[]> slopes = all.stream().map(Learned::takeSlope).toList();
        double length = Math.sqrt(slopes.stream().mapToDouble(AdamW::squares).sum());
        double cut = Math.min(1, recipe.steepest() / (length + 1e-6));
        for (int i = 0; i < slopes.size(); i++) {
            all.get(i).move(slopes.get(i), cut, rate);
        }
    }

    private static double squares(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        return squares;
    }

    private final class Learned {

        private final NDArray array;
        private final float[] values;
        private final double[] mean;
        private final double[] squares;

        Learned(NDArray array) {
            this.array = array;
            this.values = array.toFloatArray();
            this.mean = new double[values.length];
            this.squares = new double[values.length];
        }

        float[] takeSlope() {
            try (NDArray gradient = array.getGradient()) {
                float[] slope = gradient.toFloatArray();
                gradient.subi(gradient);
                return slope;
            }
        }

        void move(float[] slope, double cut, double rate) {
            double meanFound = 1 - Math.pow(MEAN_KEPT, steps);
            double squaresFound = 1 - Math.pow(SQUARES_KEPT, steps);
            float[] way = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                double down = cut * slope[i];
                mean[i] += (1 - MEAN_KEPT) * (down - mean[i]);
                squares[i] += (1 - SQUARES_KEPT) * (down * down - squares[i]);
                double pace = Math.sqrt(squares[i] / squaresFound) + LEAST;
                way[i] = (float) (rate * (mean[i] / meanFound / pace + recipe.decay() * values[i]));
                values[i] -= way[i];
            }
            try (NDArray back = array.getManager().create(way, array.getShape())) {
                array.subi(back);
            }
        }
    }
}
