package alongside.lab.fit;

import alongside.lab.output.Interval;
import alongside.matching.calibration.Graded;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What `evaluate paraphrase` prints.
///
/// @param same how many pairs mean the same
/// @param auc null, as its interval, where all pairs are of one kind
/// @param accuracy null, as its interval, where there is one pair alone
/// @param words the same figures by shared words, from the same run
record ParaphraseLine(
        int pairs,
        long same,
        @Nullable Double auc,
        @Nullable Double aucFrom,
        @Nullable Double aucTo,
        @Nullable Double accuracy,
        @Nullable Double accuracyFrom,
        @Nullable Double accuracyTo,
        Parting words) {

    /// How well a score parts the pairs that mean the same from the others. The intervals are of the same samples of
    /// pairs; the scores that part the halves stay those of the whole file.
    record Parting(
            @Nullable Double auc,
            @Nullable Double aucFrom,
            @Nullable Double aucTo,
            @Nullable Double accuracy,
            @Nullable Double accuracyFrom,
            @Nullable Double accuracyTo) {

        static Parting of(List<Graded> pairs, long seed) {
            Interval auc = Interval.of(pairs.size(), drawn -> areaUnderCurve(pairs, drawn), seed);
            Interval accuracy = Interval.of(sides(half(pairs, 0), half(pairs, 1)), seed);
            return new Parting(
                    figure(auc, Interval::mean),
                    figure(auc, Interval::low),
                    figure(auc, Interval::high),
                    figure(accuracy, Interval::mean),
                    figure(accuracy, Interval::low),
                    figure(accuracy, Interval::high));
        }
    }

    static ParaphraseLine of(List<Graded> meaning, List<Graded> words, long seed) {
        Parting parting = Parting.of(meaning, seed);
        return new ParaphraseLine(
                meaning.size(),
                meaning.stream().filter(Graded::relevant).count(),
                parting.auc(),
                parting.aucFrom(),
                parting.aucTo(),
                parting.accuracy(),
                parting.accuracyFrom(),
                parting.accuracyTo(),
                Parting.of(words, seed));
    }

    private static OptionalDouble areaUnderCurve(List<Graded> pairs, int[] drawn) {
        return Separation.areaUnderCurve(
                IntStream.of(drawn).mapToObj(pairs::get).toList());
    }

    /// Each half is parted where the other is parted best: 1 for a pair on its side, 0 for another.
    private static double[] sides(List<Graded> even, List<Graded> odd) {
        if (even.isEmpty() || odd.isEmpty()) {
            return new double[0];
        }
        double fromOdd = Separation.best(odd);
        double fromEven = Separation.best(even);
        return Stream.concat(
                        even.stream().map(pair -> pair.score() >= fromOdd == pair.relevant()),
                        odd.stream().map(pair -> pair.score() >= fromEven == pair.relevant()))
                .mapToDouble(right -> right ? 1 : 0)
                .toArray();
    }

    private static List<Graded> half(List<Graded> pairs, int parity) {
        return IntStream.range(0, pairs.size())
                .filter(at -> at % 2 == parity)
                .mapToObj(pairs::get)
                .toList();
    }

    private static @Nullable Double figure(@Nullable Interval of, Function<Interval, Double> figure) {
        return of == null ? null : figure.apply(of);
    }
}
