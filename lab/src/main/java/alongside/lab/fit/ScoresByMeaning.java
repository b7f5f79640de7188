package alongside.lab.fit;

import alongside.matching.text.Role;
import java.util.List;
import java.util.function.BiFunction;

/// Scores by the inner product of what an ask and a strength are read as.
final class ScoresByMeaning implements Scores {

    private final BiFunction<Role, String, float[]> read;
    private final List<float[]> strengths;

    ScoresByMeaning(BiFunction<Role, String, float[]> read, List<Worded> strengths) {
        this.read = read;
        this.strengths = strengths.stream()
                .map(strength -> read.apply(Role.STRENGTH, strength.words()))
                .toList();
    }

    @Override
    public double[] of(Worded ask) {
        float[] asked = read.apply(Role.ASK, ask.words());
        return strengths.stream()
                .mapToDouble(strength -> product(asked, strength))
                .toArray();
    }

    @Override
    public void close() {}

    static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
