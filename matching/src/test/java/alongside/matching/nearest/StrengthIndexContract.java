package alongside.matching.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every index of strengths keeps to, whether in memory or elsewhere.
public abstract class StrengthIndexContract {

    protected static final int DIMENSIONS = 541;

    private static final int BETWEEN_COMPARISONS = 200;

    /// How often a random life puts or removes.
    private final int steps;

    /// How many of them.
    private final int lives;

    protected StrengthIndexContract(int lives, int steps) {
        this.lives = lives;
        this.steps = steps;
    }

    private record Held(UUID member, float[] vector) {}

    /// One with nothing in it.
    protected abstract StrengthIndex empty(int dimensions);

    @TestFactory
    Stream<DynamicTest> aRandomLifeOfPutsAndRemovesEqualsComparingEveryFloat() {
        return LongStream.rangeClosed(1, lives).mapToObj(seed -> dynamicTest("seed " + seed, () -> live(seed)));
    }

    private void live(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StrengthIndex index = empty(DIMENSIONS);
        Map<UUID, Held> model = new HashMap<>();
        for (int step = 0; step < steps; step++) {
            UUID strength = id(random.nextInt(steps * 3 / 8));
            if (random.nextInt(4) == 0) {
                index.remove(strength);
                model.remove(strength);
            } else {
                Held held = new Held(id(random.nextInt(steps / 10)), vector(random));
                index.put(strength, held.member(), held.vector());
                model.put(strength, held);
            }
            if ((step + 1) % Math.min(BETWEEN_COMPARISONS, steps / 3) == 0) {
                compare(index, model, vector(random), random);
            }
        }
    }

    private static void compare(StrengthIndex index, Map<UUID, Held> model, float[] query, SplittableRandom random) {
        assertEquals(model.size(), index.size());
        int share = random.nextInt(1, 5);
        Predicate<UUID> allowed = member -> member.getLeastSignificantBits() % share == 0;
        for (int k : new int[] {1, 10, 200, 5_000}) {
            assertEquals(byFloats(model, query, allowed, k), index.nearest(query, allowed, k));
        }
    }

    @Test
    void vectorsThatHardlyDifferAreToldApart() {
        SplittableRandom random = new SplittableRandom(7);
        StrengthIndex index = empty(DIMENSIONS);
        Map<UUID, Held> model = new HashMap<>();
        float[] centre = vector(random);
        for (int i = 0; i < steps; i++) {
            float[] vector = centre.clone();
            vector[i % DIMENSIONS] += (float) random.nextDouble(-1e-4, 1e-4);
            model.put(id(i), new Held(id(i % 100), vector));
            index.put(id(i), id(i % 100), vector);
        }
        assertEquals(byFloats(model, centre, member -> true, 20), index.nearest(centre, member -> true, 20));
    }

    @Test
    void equalVectorsComeInTheOrderOfTheirIds() {
        StrengthIndex index = empty(3);
        for (int i : new int[] {5, 3, 9, 1}) {
            index.put(id(i), id(100 + i), new float[] {1, 2, 3});
        }
        List<UUID> found = index.nearest(new float[] {1, 0, 0}, member -> true, 3).stream()
                .map(Near::strength)
                .toList();
        assertEquals(List.of(id(1), id(3), id(5)), found);
    }

    @Test
    void aMemberIsAskedAboutOnceHoweverMuchSheGives() {
        StrengthIndex index = empty(3);
        for (int i = 0; i < 50; i++) {
            index.put(id(i), id(i % 2), new float[] {i, 1, 1});
        }
        Map<UUID, Integer> asked = new HashMap<>();
        index.nearest(
                new float[] {1, 1, 1},
                member -> {
                    asked.merge(member, 1, Integer::sum);
                    return true;
                },
                5);
        assertEquals(Map.of(id(0), 1, id(1), 1), asked);
    }

    @Test
    void nobodyAllowedAndNothingThereAreEmptyAnswers() {
        StrengthIndex index = empty(2);
        assertEquals(List.of(), index.nearest(new float[] {1, 1}, member -> true, 3));
        index.put(id(1), id(2), new float[] {1, 1});
        assertEquals(List.of(), index.nearest(new float[] {1, 1}, member -> false, 3));
        assertEquals(List.of(), index.nearest(new float[] {1, 1}, member -> true, 0));
        index.remove(id(1));
        index.remove(id(1));
        assertEquals(0, index.size());
    }

    @Test
    void aVectorThatDoesNotFitIsRefused() {
        StrengthIndex index = empty(2);
        assertThrows(IllegalArgumentException.class, () -> index.put(id(1), id(2), new float[] {1}));
        assertThrows(IllegalArgumentException.class, () -> index.put(id(1), id(2), new float[] {1, Float.NaN}));
        assertEquals(0, index.size());
    }

    @Test
    void readersSeeWholeRowsWhileOthersWrite() throws InterruptedException, ExecutionException {
        StrengthIndex index = empty(DIMENSIONS);
        AtomicBoolean writing = new AtomicBoolean(true);
        Callable<Integer> reader = () -> readUntilDone(index, writing);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> readers =
                    IntStream.range(0, 3).mapToObj(i -> pool.submit(reader)).toList();
            writeForAWhile(index);
            writing.set(false);
            for (Future<Integer> done : readers) {
                assertTrue(done.get() > 0);
            }
        }
    }

    /// Every row holds its own number `n` as member `n`, and scores `n`: a torn row would show.
    private void writeForAWhile(StrengthIndex index) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < steps / 2; i++) {
            int number = random.nextInt(600);
            if (random.nextBoolean()) {
                float[] vector = new float[DIMENSIONS];
                vector[0] = number;
                index.put(id(number), id(number), vector);
            } else {
                index.remove(id(number));
            }
        }
    }

    private static int readUntilDone(StrengthIndex index, AtomicBoolean writing) {
        float[] query = new float[DIMENSIONS];
        query[0] = 1;
        int reads = 0;
        do {
            List<Near> found = index.nearest(query, member -> true, 50);
            for (Near near : found) {
                assertEquals(near.strength(), near.member());
                assertEquals(near.member().getLeastSignificantBits(), (long) near.score());
            }
            assertEquals(found.size(), new HashSet<>(found).size());
            reads++;
        } while (writing.get());
        return reads;
    }

    private static List<Near> byFloats(Map<UUID, Held> model, float[] query, Predicate<UUID> allowed, int k) {
        return model.entrySet().stream()
                .filter(entry -> allowed.test(entry.getValue().member()))
                .map(entry -> new Near(
                        entry.getKey(),
                        entry.getValue().member(),
                        dot(entry.getValue().vector(), query)))
                .sorted(Near.NEAREST_FIRST)
                .limit(k)
                .toList();
    }

    private static float dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return (float) sum;
    }

    /// Like a vector of meaning: a dense part of small numbers, a sparse one with a few large ones.
    private static float[] vector(SplittableRandom random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < 384; i++) {
            vector[i] = (float) (random.nextGaussian() * 0.05);
        }
        for (int i = 0; i < 4; i++) {
            vector[384 + random.nextInt(DIMENSIONS - 384)] = (float) random.nextDouble(0.1, 0.9);
        }
        return vector;
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
