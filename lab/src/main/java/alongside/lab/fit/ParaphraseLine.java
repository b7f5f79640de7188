package alongside.lab.fit;

import alongside.lab.output.Json;
import alongside.matching.calibration.Graded;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What `evaluate paraphrase` prints.
///
/// @param same how many pairs mean the same
/// @param words the same two figures by shared words, from the same run
record ParaphraseLine(
        int pairs,
        long same,
        @Nullable Double auc,
        @Nullable Double accuracy,
        Parting words) {

    /// How well a score parts the pairs that mean the same from the others.
    record Parting(@Nullable Double auc, @Nullable Double accuracy) {

        static Parting of(List<Graded> pairs) {
            return new Parting(
                    rounded(Separation.areaUnderCurve(pairs)), rounded(sides(half(pairs, 0), half(pairs, 1))));
        }
    }

    static ParaphraseLine of(List<Graded> meaning, List<Graded> words) {
        Parting parting = Parting.of(meaning);
        return new ParaphraseLine(
                meaning.size(),
                meaning.stream().filter(Graded::relevant).count(),
                parting.auc(),
                parting.accuracy(),
                Parting.of(words));
    }

    /// Each half is parted where the other is parted best.
    private static OptionalDouble sides(List<Graded> even, List<Graded> odd) {
        if (even.isEmpty() || odd.isEmpty()) {
            return OptionalDouble.empty();
        }
        double fromOdd = Separation.best(odd);
        double fromEven = Separation.best(even);
        return Stream.concat(
                        even.stream().map(pair -> pair.score() >= fromOdd == pair.relevant()),
                        odd.stream().map(pair -> pair.score() >= fromEven == pair.relevant()))
                .mapToInt(right -> right ? 1 : 0)
                .average();
    }

    private static List<Graded> half(List<Graded> pairs, int parity) {
        return IntStream.range(0, pairs.size())
                .filter(at -> at % 2 == parity)
                .mapToObj(pairs::get)
                .toList();
    }

    private static @Nullable Double rounded(OptionalDouble figure) {
        return figure.isPresent() ? Json.rounded(figure.getAsDouble()) : null;
    }
}
