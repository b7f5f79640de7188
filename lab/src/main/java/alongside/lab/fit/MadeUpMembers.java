package alongside.lab.fit;

import alongside.matching.routing.MembersFit;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// As many members as a set has strengths, up to three strengths each. Every strength is the first of one of them; the
/// others are drawn, as often from the ten nearest to it as from all: who is good at one thing is often good at what is
/// near it.
///
/// @param judged they and the asks of the set, each graded as the best of her strengths
/// @param hers the places of each member's strengths in the set
record MadeUpMembers(JudgedSet judged, List<int[]> hers) {

    private static final int OTHERS = 2;
    private static final int NEAREST = 10;

    static MadeUpMembers of(JudgedSet set, BiFunction<Role, String, float[]> read, long seed) {
        List<float[]> vectors = set.strengths().stream()
                .map(strength -> read.apply(Role.STRENGTH, strength.words()))
                .toList();
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> hers = IntStream.range(0, vectors.size())
                .mapToObj(first -> drawn(first, vectors, random))
                .toList();
        return new MadeUpMembers(judged(set, hers), hers);
    }

    private static int[] drawn(int first, List<float[]> vectors, SplittableRandom random) {
        int[] nearest = IntStream.range(0, vectors.size())
                .filter(other -> other != first)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        other -> -ScoresByMeaning.product(vectors.get(first), vectors.get(other))))
                .limit(NEAREST)
                .mapToInt(Integer::intValue)
                .toArray();
        IntStream others = IntStream.range(0, OTHERS)
                .map(other -> nearest.length > 0 && random.nextBoolean()
                        ? nearest[random.nextInt(nearest.length)]
                        : random.nextInt(vectors.size()));
        return IntStream.concat(IntStream.of(first), others).distinct().toArray();
    }

    private static JudgedSet judged(JudgedSet set, List<int[]> hers) {
        Map<Worded, List<Worded>> strengths = new LinkedHashMap<>();
        for (int[] places : hers) {
            strengths.put(
                    set.strengths().get(places[0]),
                    IntStream.of(places).mapToObj(set.strengths()::get).toList());
        }
        return new JudgedSet(
                set.asks(), List.copyOf(strengths.keySet()), set.grades().best(set.asks(), strengths));
    }

    /// @param scores of the strengths
    /// @param rest how much another strength of hers than the best is believed
    Part ranked(Scores scores, Meaning meaning, double rest) {
        return Part.of("members", judged, new Scores() {

            @Override
            public double[] of(Worded ask) {
                double[] fits = fits(scores.of(ask), meaning);
                return hers.stream()
                        .mapToDouble(places -> MembersFit.of(
                                rest,
                                IntStream.of(places).mapToDouble(at -> fits[at]).toArray()))
                        .toArray();
            }

            /// Those of the strengths are closed by whoever opened them.
            @Override
            public void close() {}
        });
    }

    private static double[] fits(double[] scores, Meaning meaning) {
        double[] fits = new double[scores.length];
        for (int at = 0; at < fits.length; at++) {
            fits[at] = meaning.fit((float) scores[at]);
        }
        return fits;
    }
}
