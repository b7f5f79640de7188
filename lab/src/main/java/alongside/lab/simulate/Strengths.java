package alongside.lab.simulate;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What everyone is good at. A strength has a topic, how good she is at it, and the side of the topic it is
/// about: a place on a circle of length 1.
final class Strengths {

    private static final double LEAST = 0.5;

    private final Assumptions.Concerns concerns;
    private final int[] firstOf;
    private final int[] topic;
    private final int[] member;
    private final double[] quality;
    private final double[] side;
    private final int[] firstAbout;
    private final int[] byTopic;

    Strengths(Village village, SplittableRandom random) {
        concerns = village.assumptions.concerns();
        int most = village.assumptions.members().strengths();
        firstOf = new int[village.size + 1];
        for (int i = 0; i < village.size; i++) {
            firstOf[i + 1] = firstOf[i] + 1 + random.nextInt(most);
        }
        int count = firstOf[village.size];
        member = new int[count];
        topic = IntStream.generate(() -> village.topics.known(random))
                .limit(count)
                .toArray();
        quality = random.doubles(count, LEAST, 1).toArray();
        side = random.doubles(count).toArray();
        for (int i = 0; i < village.size; i++) {
            Arrays.fill(member, firstOf[i], firstOf[i + 1], i);
        }
        firstAbout = new int[concerns.topics() + 1];
        byTopic = byTopic();
    }

    /// Counting sort.
    private int[] byTopic() {
        for (int about : topic) {
            firstAbout[about + 1]++;
        }
        for (int i = 0; i < concerns.topics(); i++) {
            firstAbout[i + 1] += firstAbout[i];
        }
        int[] next = firstAbout.clone();
        int[] sorted = new int[topic.length];
        for (int strength = 0; strength < topic.length; strength++) {
            sorted[next[topic[strength]]++] = strength;
        }
        return sorted;
    }

    /// How many there are about a topic.
    int count(int about) {
        return firstAbout[about + 1] - firstAbout[about];
    }

    /// Those about a topic or one of its neighbours.
    IntStream near(int about) {
        int first = about / concerns.group() * concerns.group();
        int end = Math.min(first + concerns.group(), concerns.topics());
        return IntStream.range(firstAbout[first], firstAbout[end]).map(at -> byTopic[at]);
    }

    int member(int strength) {
        return member[strength];
    }

    /// How well one speaks to a concern, 0 to 1.
    double fit(int strength, int about, double sideOf) {
        if (topic[strength] == about) {
            double around = Math.abs(side[strength] - sideOf);
            double apart = 2 * Math.min(around, 1 - around);
            return quality[strength] * (1 - concerns.apart() * apart);
        }
        boolean neighbours = topic[strength] / concerns.group() == about / concerns.group();
        return neighbours ? concerns.neighbour() * quality[strength] : concerns.unrelated();
    }

    /// How well she speaks to it, by the one of hers that fits best.
    double best(int whose, int about, double sideOf) {
        return IntStream.range(firstOf[whose], firstOf[whose + 1])
                .mapToDouble(strength -> fit(strength, about, sideOf))
                .max()
                .orElseThrow();
    }
}
