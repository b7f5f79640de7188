package alongside.lab.corpus;

import alongside.matching.text.Corpus;
import java.util.List;
import java.util.stream.Stream;

/// What `evaluate corpus --near` prints.
///
/// @param identical pairs, but for what is no letter and no digit
/// @param across the nearest of different concerns
/// @param judged texts of the judged sets
/// @param nearest of each set the judged text a line comes nearest to
record NearLine(
        boolean adapters,
        int lines,
        Counted identical,
        Counted nearByWords,
        Counted nearByMeaning,
        List<AcrossConcerns> across,
        int judged,
        List<Nearest> nearest) {

    private static final int SHOWN = 20;

    NearLine {
        across = List.copyOf(across);
        nearest = List.copyOf(nearest);
    }

    static NearLine of(Corpus corpus, List<JudgedText> judged, ReadOnce model, boolean adapters) {
        List<Corpus.Line> lines = corpus.lines();
        List<Said> said = lines.stream().map(Said::of).toList();
        List<Said> texts = judged.stream().map(JudgedText::said).toList();
        Nearness words = new Letters(said, texts);
        Nearness meaning = new Cosines(said, texts, model);
        List<NearPair> byWords = words.pairs();
        List<NearPair> byMeaning = meaning.pairs();
        return new NearLine(
                adapters,
                lines.size(),
                Counted.of(
                        byWords.stream().filter(pair -> isIdentical(pair, said)).toList(), lines),
                Counted.of(byWords, lines),
                Counted.of(byMeaning, lines),
                both(
                        AcrossConcerns.of("words", byWords, corpus, SHOWN),
                        AcrossConcerns.of("meaning", byMeaning, corpus, SHOWN)),
                judged.size(),
                both(Nearest.of("words", judged, lines, words), Nearest.of("meaning", judged, lines, meaning)));
    }

    private static boolean isIdentical(NearPair pair, List<Said> lines) {
        String one = lines.get(pair.one()).text();
        return Trigrams.plain(one).equals(Trigrams.plain(lines.get(pair.other()).text()));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
