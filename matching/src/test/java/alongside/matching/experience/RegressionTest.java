package alongside.matching.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.PositiveDefinite;
import alongside.matching.algebra.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final int CASES = 1000;

    /// Against learning again without the row.
    @Test
    void aRidgeKnowsWhatItWouldHaveSaidOfAnUnseenRow() {
        Random random = new Random(20261125);
        for (int round = 0; round < CASES; round++) {
            float[][] rows = ExperienceTest.vectors(random, 6);
            double[] targets = random.doubles(rows.length).toArray();
            int row = random.nextInt(rows.length);
            Ridge ridge = new Ridge(rows, .7);
            double said = Vectors.dot(rows[row], ridge.weights(moment(rows, targets, -1)));
            float[] without = leaving(rows, row).weights(moment(rows, targets, row));

            assertEquals(Vectors.dot(rows[row], without), ridge.unseen(row, targets[row], said), 1e-4);
        }
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsRefused() {
        assertThrows(ArithmeticException.class, () -> PositiveDefinite.of(new double[][] {{1, 0}, {2, 1}}));
    }

    /// At the minimum the slope is flat, and every place nearby is higher.
    @Test
    void theWeightsFoundAreTheBest() {
        Random random = new Random(20261125);
        for (int round = 0; round < CASES / 10; round++) {
            List<Listwise.Choice> choices = choices(random);
            double[] best = Listwise.weights(choices, 3);
            double loss = Listwise.slope(choices, best).loss();
            for (int i = 0; i < best.length; i++) {
                for (double step : new double[] {-.01, .01}) {
                    double[] near = best.clone();
                    near[i] += step;
                    assertTrue(Listwise.slope(choices, near).loss() > loss);
                }
            }
        }
    }

    @Test
    void theSlopeIsThatOfTheLoss() {
        Random random = new Random(20261125);
        double[] at = {.3, -.2, .5};
        List<Listwise.Choice> choices = choices(random);
        Slope slope = Listwise.slope(choices, at);
        for (int i = 0; i < at.length; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            Slope higher = Listwise.slope(choices, up);
            Slope lower = Listwise.slope(choices, down);
            assertEquals((higher.loss() - lower.loss()) / 2e-5, slope.gradient()[i], 1e-6);
            for (int j = 0; j <= i; j++) {
                double bend = (higher.gradient()[j] - lower.gradient()[j]) / 2e-5;
                assertEquals(bend, slope.curvature()[i][j], 1e-6);
            }
        }
    }

    private static List<Listwise.Choice> choices(Random random) {
        List<Listwise.Choice> choices = new ArrayList<>();
        for (int choice = 0; choice < 8; choice++) {
            float[][] signals = ExperienceTest.vectors(random, 3);
            choices.add(new Listwise.Choice(signals, random.nextBoolean() ? new int[] {choice % 4} : new int[] {0, 3}));
        }
        return choices;
    }

    private static Ridge leaving(float[][] rows, int row) {
        List<float[]> left = new ArrayList<>(List.of(rows));
        left.remove(row);
        return new Ridge(left.toArray(float[][]::new), .7);
    }

    private static double[] moment(float[][] rows, double[] targets, int leftOut) {
        double[] moment = new double[rows[0].length];
        for (int row = 0; row < rows.length; row++) {
            Vectors.add(moment, rows[row], row == leftOut ? 0 : targets[row]);
        }
        return moment;
    }
}
