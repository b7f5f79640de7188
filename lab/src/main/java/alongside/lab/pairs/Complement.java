package alongside.lab.pairs;

import alongside.matching.pairs.Members;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Members who do not exist. Each is good at one concern and struggles with another, both drawn with Zipf's law, so
/// that some concerns are everybody's and most are few people's. Whoever can pair with her is good at what she
/// struggles with and the other way round: buckets of concerns that stand in twos opposite each other, nearly a
/// bipartite graph.
///
/// A vector is its concern's direction and a detail of her own, in a ratio of 7 to 3 of its square, in 32 numbers: two
/// texts of one concern come to .7 ± .1, two of different ones to 0 ± .17. There are √(members / 40) concerns, at
/// least 20, and the k-th is drawn with a chance proportional to (k + 3)^-0.7.
final class Complement {

    private static final int WIDTH = 32;
    private static final int FEWEST = 20;
    private static final double CONCERN = Math.sqrt(0.7);
    private static final double DETAIL = Math.sqrt(0.3);

    private final SplittableRandom random;
    private final double[][] concerns;
    private final double[] upTo;

    private Complement(int members, long seed) {
        random = new SplittableRandom(seed);
        concerns = new double[Math.max(FEWEST, (int) Math.sqrt(members / 40.0))][];
        Arrays.setAll(concerns, i -> direction());
        upTo = new double[concerns.length];
        Arrays.setAll(upTo, i -> Math.pow(i + 3, -0.7));
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    static Members members(int count, long seed) {
        return new Complement(count, seed).draw(count);
    }

    private Members draw(int count) {
        float[] strengths = new float[Math.multiplyExact(count, WIDTH)];
        float[] struggles = new float[strengths.length];
        for (int i = 0; i < count; i++) {
            int strength = concern();
            int struggle = concern();
            while (struggle == strength) {
                struggle = concern();
            }
            write(strength, strengths, i);
            write(struggle, struggles, i);
        }
        return new Members(WIDTH, strengths, struggles);
    }

    private int concern() {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at, upTo.length - 1);
    }

    private void write(int concern, float[] into, int member) {
        double[] detail = direction();
        double length = 0;
        for (int i = 0; i < WIDTH; i++) {
            detail[i] = CONCERN * concerns[concern][i] + DETAIL * detail[i];
            length += detail[i] * detail[i];
        }
        for (int i = 0; i < WIDTH; i++) {
            into[member * WIDTH + i] = (float) (detail[i] / Math.sqrt(length));
        }
    }

    private double[] direction() {
        double[] direction = new double[WIDTH];
        double length = 0;
        for (int i = 0; i < WIDTH; i++) {
            direction[i] = random.nextGaussian();
            length += direction[i] * direction[i];
        }
        double scale = 1 / Math.sqrt(length);
        Arrays.setAll(direction, i -> direction[i] * scale);
        return direction;
    }
}
