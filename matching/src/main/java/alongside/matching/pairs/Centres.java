package alongside.matching.pairs;

import java.util.SplittableRandom;

/// Directions around which rows lie: spherical k-means on a sample (Dhillon and Modha 2001).
///
/// O(rounds · sample · centres · width), with a sample of 32 rows a centre.
final class Centres {

    private static final int SAMPLE = 32;
    private static final int ROUNDS = 4;

    private final int count;
    private final int width;
    private final float[][] directions;
    private Lanes lanes;
    private final float[] first;
    private final float[] second;

    Centres(Members members, int count, long seed) {
        this.count = count;
        this.width = 2 * members.width();
        this.directions = new float[count][width];
        this.first = new float[Lanes.padded(count)];
        this.second = new float[Lanes.padded(count)];
        int[] sample = new SplittableRandom(seed)
                .ints((long) SAMPLE * count, 0, members.count())
                .toArray();
        for (int i = 0; i < count; i++) {
            members.offered(sample[i * SAMPLE], directions[i]);
        }
        this.lanes = laidDown();
        for (int round = 0; round < ROUNDS; round++) {
            move(members, sample);
        }
    }

    int count() {
        return count;
    }

    int nearest(float[] row) {
        products(row);
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = first[i] > first[best] ? i : best;
        }
        return best;
    }

    /// Those with the highest inner products come into `best`.
    void nearest(float[] row, Best best) {
        products(row);
        best.clear();
        for (int i = 0; i < count; i++) {
            // Rows have a length of √2 at most, so no product is below -2 and all of these are above 0.
            best.offer(i, first[i] + 3);
        }
    }

    private void products(float[] row) {
        lanes.halves(row, 0, first.length, first, second);
        for (int i = 0; i < first.length; i++) {
            first[i] += second[i];
        }
    }

    private void move(Members members, int[] sample) {
        float[][] sums = new float[count][width];
        float[] row = new float[width];
        for (int member : sample) {
            members.offered(member, row);
            float[] sum = sums[nearest(row)];
            for (int i = 0; i < width; i++) {
                sum[i] += row[i];
            }
        }
        for (int i = 0; i < count; i++) {
            point(i, sums[i]);
        }
        lanes = laidDown();
    }

    /// A centre to which no row came stays where it is.
    private void point(int centre, float[] sum) {
        double square = 0;
        for (float number : sum) {
            square += (double) number * number;
        }
        if (square > 0) {
            float length = (float) Math.sqrt(square);
            for (int i = 0; i < width; i++) {
                directions[centre][i] = sum[i] / length;
            }
        }
    }

    private Lanes laidDown() {
        Lanes lanes = new Lanes(first.length, width);
        for (int i = 0; i < count; i++) {
            lanes.put(i, directions[i]);
        }
        return lanes;
    }
}
