package alongside.matching.languages;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text as weighed terms: the stems of its words, and their pieces of four letters, so that "Schlafmangel" meets
/// "schlafen" and "durchgeschlafen". Words everybody uses are left out. A term weighs the more the fewer concerns speak
/// of it.
final class Terms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SHORTEST = 3;
    /// Chosen on phrases held out, as the sureness of a profile: 5 finds less.
    private static final int PIECE = 4;
    /// What all pieces of a word weigh together beside its stem.
    private static final double PIECES = 1;

    private final Stemmer stemmer;
    private final Set<String> common;

    Terms(Stemmer stemmer, List<String> common) {
        this.stemmer = stemmer;
        this.common = common.stream().map(Terms::plain).collect(Collectors.toUnmodifiableSet());
    }

    /// @return how much each term is there
    Map<String, Double> of(String text) {
        Map<String, Double> terms = new HashMap<>();
        WORD.matcher(plain(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST && !common.contains(word))
                .forEach(word -> add(stemmer.stem(word), terms));
        return terms;
    }

    private static void add(String stem, Map<String, Double> terms) {
        terms.merge(stem, 1.0, Double::sum);
        Set<String> pieces = pieces(stem);
        pieces.forEach(piece -> terms.merge(piece, PIECES / pieces.size(), Double::sum));
    }

    private static Set<String> pieces(String stem) {
        Set<String> pieces = new HashSet<>();
        for (int from = 0; from + PIECE <= stem.length(); from++) {
            pieces.add("~" + stem.substring(from, from + PIECE));
        }
        return pieces;
    }

    /// Lower case without accents; "ß" is "ss", and "ae", "oe", "ue" stay as they were typed.
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
}
