package alongside.lab.corpus;

import alongside.lab.output.Json;
import alongside.matching.text.Corpus;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The judged text of a set to which a line of the corpus comes nearest, by one measure.
record Nearest(String set, String by, double nearness, String id, String judged, String line) {

    /// One a set.
    static List<Nearest> of(String by, List<JudgedText> judged, List<Corpus.Line> lines, Nearness nearness) {
        List<Nearest> nearest = IntStream.range(0, judged.size())
                .parallel()
                .mapToObj(text -> of(by, judged.get(text), lines, line -> nearness.of(text, line)))
                .toList();
        return nearest.stream()
                .map(Nearest::set)
                .distinct()
                .map(set -> nearest.stream()
                        .filter(one -> one.set.equals(set))
                        .max(Comparator.comparingDouble(Nearest::nearness))
                        .orElseThrow())
                .toList();
    }

    private static Nearest of(String by, JudgedText text, List<Corpus.Line> lines, IntToDoubleFunction nearness) {
        double[] near = IntStream.range(0, lines.size()).mapToDouble(nearness).toArray();
        int best = IntStream.range(0, near.length)
                .boxed()
                .max(Comparator.comparingDouble(line -> near[line]))
                .orElseThrow();
        String line = lines.get(best).text();
        return new Nearest(
                text.set(), by, Json.rounded(near[best]), text.id(), text.said().text(), line);
    }
}
