package alongside.matching.experience;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final int CASES = 1000;

    /// What is known without a past ask is what a history without it would say.
    @Test
    void aPastAskIsJudgedAsIfItHadNotBeenAnswered() {
        Random random = new Random(20261125);
        for (int round = 0; round < CASES; round++) {
            History history = random(random, 2 + random.nextInt(4), 2 + random.nextInt(6));
            int ask = random.nextInt(history.asks().length);
            if (Arrays.stream(history.answeredAsk()).allMatch(answered -> answered == ask)) {
                continue;
            }
            History rest = without(history, ask);
            float[] words = history.asks()[ask];
            same(new Activity(rest).of(words), new Activity(history).without(ask));
            same(Likeness.toAsks(rest).of(words), Likeness.toAsks(history).without(ask));
            same(Likeness.toAnswers(rest).of(words), Likeness.toAnswers(history).without(ask));
        }
    }

    @Test
    void whoAnsweredSuchThingsComesFirst() {
        History history = twoSubjects();
        double[] scores = Experience.learn(history, EnumSet.allOf(Source.class)).of(new float[] {0, 1});

        assertTrue(scores[1] > scores[0], () -> Arrays.toString(scores));
        assertTrue(scores[1] > scores[2], () -> Arrays.toString(scores));
    }

    @Test
    void whatIsLeftOutIsNotDrawnUpon() {
        float[] ask = {0, 1};
        double[] all =
                Experience.learn(twoSubjects(), EnumSet.allOf(Source.class)).of(ask);
        for (Source source : Source.values()) {
            double[] without = Experience.learn(twoSubjects(), EnumSet.complementOf(EnumSet.of(source)))
                    .of(ask);
            assertFalse(Arrays.equals(all, without), source::name);
        }
    }

    @Test
    void fromActivityAloneTheBusiestComeFirstWhateverIsAsked() {
        Experience experience = Experience.learn(twoSubjects(), Set.of(Source.ACTIVITY));
        double[] scores = experience.of(new float[] {1, 0});

        assertTrue(scores[0] > scores[1] && scores[1] > scores[2], () -> Arrays.toString(scores));
        assertArrayEquals(scores, experience.of(new float[] {0, 1}));
    }

    @Test
    void whereNobodyAnsweredTwiceNobodyComesFirst() {
        float[][] vectors = {{1, 0}, {0, 1}};
        History strangers = new History(2, vectors, vectors, new int[] {0, 1}, new int[] {0, 1});

        assertArrayEquals(
                new double[2],
                Experience.learn(strangers, EnumSet.allOf(Source.class)).of(new float[] {1, 0}));
    }

    @Test
    void aCentredVectorHasNothingInCommonWithTheOthers() {
        float[][] centred = new Centre(new float[][] {{3, 1}, {1, 1}}, 2).all(new float[][] {{3, 1}, {1, 1}});

        assertArrayEquals(new float[] {(float) Math.sqrt(.5), 0}, centred[0], 1e-6f);
        assertArrayEquals(new float[] {(float) -Math.sqrt(.5), 0}, centred[1], 1e-6f);
    }

    /// Six asks in each direction; 0 answers the first kind and some more, 1 the second, 2 one of each.
    private static History twoSubjects() {
        float[][] asks = IntStream.range(0, 12)
                .mapToObj(i -> i % 2 == 0 ? new float[] {1, i * .01f} : new float[] {i * .01f, 1})
                .toArray(float[][]::new);
        int[] ask = {0, 2, 4, 6, 8, 10, 1, 1, 3, 5, 7, 9, 11, 10, 11};
        int[] by = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2};
        float[][] answers = Arrays.stream(ask).mapToObj(i -> asks[i]).toArray(float[][]::new);
        return new History(3, asks, answers, ask, by);
    }

    static History random(Random random, int people, int asks) {
        int answers = asks + random.nextInt(8);
        return new History(
                people,
                vectors(random, asks),
                vectors(random, answers),
                IntStream.range(0, answers).map(i -> random.nextInt(asks)).toArray(),
                IntStream.range(0, answers).map(i -> random.nextInt(people)).toArray());
    }

    static float[][] vectors(Random random, int count) {
        float[][] vectors = new float[count][4];
        for (float[] vector : vectors) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }

    /// The ask keeps its place, its answers are gone.
    private static History without(History history, int ask) {
        int[] left = IntStream.range(0, history.answeredAsk().length)
                .filter(answer -> history.answeredAsk()[answer] != ask)
                .toArray();
        return new History(
                history.people(),
                history.asks(),
                Arrays.stream(left).mapToObj(i -> history.answers()[i]).toArray(float[][]::new),
                Arrays.stream(left).map(i -> history.answeredAsk()[i]).toArray(),
                Arrays.stream(left).map(i -> history.answeredBy()[i]).toArray());
    }

    private static void same(double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length);
        assertArrayEquals(expected, actual, 1e-4);
    }
}
