package alongside.lab.corpus;

import alongside.lab.output.Effort;
import alongside.matching.algebra.Vectors;
import alongside.matching.text.Concepts;
import alongside.matching.text.Corpus;
import alongside.matching.text.Embedder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What came of one fold, or of several.
///
/// @param concerns held out, or of which lines were
/// @param lines held out
/// @param strengths that were ranked
record Measured(Set<Integer> concerns, int lines, int strengths, List<Answered> asks, double cpuSeconds) {

    Measured {
        concerns = Set.copyOf(concerns);
        asks = List.copyOf(asks);
    }

    static Measured of(Fold fold, Embedder model) {
        Effort.Of<List<Answered>> asks = Effort.of(() -> answered(fold, model));
        return new Measured(
                fold.concerns(),
                fold.heldOut().size(),
                fold.strengths().size(),
                asks.result(),
                asks.effort().cpuSeconds());
    }

    static Measured together(List<Measured> all) {
        Set<Integer> concerns = new HashSet<>();
        all.forEach(one -> concerns.addAll(one.concerns));
        return new Measured(
                concerns,
                all.stream().mapToInt(Measured::lines).sum(),
                all.stream().mapToInt(Measured::strengths).sum(),
                all.stream().flatMap(one -> one.asks.stream()).toList(),
                all.stream().mapToDouble(Measured::cpuSeconds).sum());
    }

    private static List<Answered> answered(Fold fold, Embedder model) {
        Concepts concepts = Concepts.learned(model, fold.learned());
        List<Corpus.Line> strengths = fold.strengths();
        Function<Corpus.Line, float[]> alone = line -> model.embed(line.role(), line.text());
        Function<Corpus.Line, float[]> bridged = line -> concepts.vector(line.role(), alone.apply(line));
        float[][] read = vectors(strengths, alone);
        float[][] withConcerns = vectors(strengths, bridged);
        return fold.asks().parallelStream()
                .filter(ask -> strengths.stream().anyMatch(ask::answers))
                .map(ask -> new Answered(
                        ask.oblique(),
                        Earned.of(ask, strengths, scores(bridged.apply(ask), withConcerns)),
                        Earned.of(ask, strengths, scores(alone.apply(ask), read))))
                .toList();
    }

    private static float[][] vectors(List<Corpus.Line> lines, Function<Corpus.Line, float[]> read) {
        return lines.parallelStream().map(read).toArray(float[][]::new);
    }

    private static double[] scores(float[] ask, float[][] strengths) {
        return Arrays.stream(strengths)
                .mapToDouble(strength -> Vectors.dot(ask, strength))
                .toArray();
    }
}
