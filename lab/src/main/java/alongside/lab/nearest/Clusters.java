package alongside.lab.nearest;

import alongside.matching.algebra.Vectors;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Vectors of members and asks who do not exist, crowded as those of texts are: 1,000 topics in 40 wide topics, some
/// far more spoken of than others (Zipf), one direction all have in common, noise in 48 directions and a little in
/// all.
final class Clusters {

    static final int DIMENSIONS = 384;

    private static final int WIDE = 40;
    private static final int NARROW = 1000;
    private static final int NOISES = 48;
    private static final double ZIPF = 0.9;
    private static final int FLATTER = 5;
    private static final float COMMON = 0.6f;
    private static final float OF_NARROW = 0.8f;
    private static final float OF_NOISE = 0.75f;
    private static final float OF_ALL = 0.35f;

    private final long seed;
    private final float[][] wide;
    private final float[][] centres;
    private final float[][] noises;
    private final double[] upTo = new double[NARROW];

    private Clusters(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        this.wide = units(random, WIDE);
        this.centres = units(random, NARROW);
        this.noises = units(random, NOISES);
        float[] common = units(random, 1)[0];
        double[] shares = random.doubles(NARROW).toArray();
        int[] ranks = IntStream.range(0, NARROW)
                .map(topic -> (int) Arrays.stream(shares)
                        .filter(share -> share < shares[topic])
                        .count())
                .toArray();
        double sum = 0;
        for (int topic = 0; topic < NARROW; topic++) {
            sum += Math.pow(ranks[topic] + FLATTER, -ZIPF);
            upTo[topic] = sum;
            place(centres[topic], wide[topic % WIDE], common);
        }
    }

    private static void place(float[] centre, float[] wide, float[] common) {
        for (int i = 0; i < DIMENSIONS; i++) {
            centre[i] = OF_NARROW * centre[i] + wide[i] + COMMON * common[i];
        }
    }

    static Crowd of(int members, int asks, long seed) {
        Clusters clusters = new Clusters(seed);
        int[] topics = new int[members];
        float[][] vectors = new float[members][];
        IntStream.range(0, members).parallel().forEach(i -> {
            SplittableRandom random = clusters.lots(i);
            int topic = clusters.topic(random);
            topics[i] = topic % WIDE;
            vectors[i] = clusters.near(topic, random);
        });
        float[][] asked = new float[asks][];
        Arrays.setAll(asked, i -> {
            SplittableRandom random = clusters.lots(-1L - i);
            return clusters.near(clusters.topic(random), random);
        });
        return new Crowd(vectors, topics, asked);
    }

    /// Each vector has lots of its own, so that it is the same in whatever order they are made.
    private SplittableRandom lots(long number) {
        return new SplittableRandom(new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L).nextLong());
    }

    private int topic(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[NARROW - 1]);
        return Math.min(at < 0 ? -at - 1 : at, NARROW - 1);
    }

    private float[] near(int topic, SplittableRandom random) {
        float[] vector = centres[topic].clone();
        float much = (float) (OF_NOISE / Math.sqrt(NOISES));
        for (float[] noise : noises) {
            Vectors.add(vector, noise, much * (float) random.nextGaussian());
        }
        Vectors.add(vector, unit(random), OF_ALL);
        return Vectors.normalise(vector);
    }

    private static float[][] units(SplittableRandom random, int count) {
        float[][] units = new float[count][];
        Arrays.setAll(units, i -> unit(random));
        return units;
    }

    private static float[] unit(SplittableRandom random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalise(vector);
    }
}
