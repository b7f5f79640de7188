package alongside.lab.corpus;

import alongside.lab.output.Json;
import alongside.matching.text.Corpus;
import java.util.Comparator;
import java.util.List;

/// Two lines that say nearly the same of two concerns.
record AcrossConcerns(String by, double nearness, List<String> concerns, List<String> lines) {

    /// The nearest of them.
    static List<AcrossConcerns> of(String by, List<NearPair> pairs, Corpus corpus, int most) {
        return pairs.stream()
                .filter(pair -> Counted.isAcross(pair, corpus.lines()))
                .sorted(Comparator.comparingDouble(NearPair::nearness).reversed())
                .limit(most)
                .map(pair -> of(by, pair, corpus))
                .toList();
    }

    private static AcrossConcerns of(String by, NearPair pair, Corpus corpus) {
        List<Corpus.Line> both =
                List.of(corpus.lines().get(pair.one()), corpus.lines().get(pair.other()));
        return new AcrossConcerns(
                by,
                Json.rounded(pair.nearness()),
                both.stream()
                        .map(line -> corpus.concerns().get(line.concern()).id())
                        .toList(),
                both.stream().map(Corpus.Line::text).toList());
    }
}
