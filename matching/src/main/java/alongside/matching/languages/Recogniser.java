package alongside.matching.languages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text: by the small words every sentence leans on, and where there are too few of them, by
/// which letters follow each other. In doubt it says nothing.
///
/// English is full of Latin and Greek: by letters alone "divorce mediation" is Spanish. Another language is told only
/// where the text holds one of its small words that English has not, or a letter of its own.
///
/// Source: Cavnar and Trenkle 1994, "N-Gram-Based Text Categorization"; here as naive Bayes over trigrams.
public final class Recogniser {

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}'’]+");
    /// What one small word counts beside a trigram.
    private static final double SMALL_WORD = 4;
    /// How much likelier the first must be than the second, as a logarithm.
    private static final double SURE = 2;
    private static final String ENGLISH = "en";
    /// Letters and signs that English does without.
    private static final Map<String, String> SIGNS = Map.of("de", "äöüß", "es", "ñ¿¡");

    private final Map<String, Set<String>> smallWords = new HashMap<>();
    private final Map<String, Trigrams> trigrams = new HashMap<>();

    /// @param samples texts of each language that is told by its letters too
    Recogniser(Map<String, String> samples) {
        for (String[] line : Packed.fields("common.tsv")) {
            Set<String> words = new HashSet<>(List.of(line[1].split(" ")));
            smallWords.put(line[0], words);
            String sample = samples.getOrDefault(line[0], "");
            if (!sample.isEmpty()) {
                trigrams.put(line[0], Trigrams.of(sample + " " + (line[1] + " ").repeat(3)));
            }
        }
    }

    /// @return an ISO 639-1 code; empty when the text does not say
    public Optional<String> language(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
        @Nullable String first = null;
        double highest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Set<String>> language : smallWords.entrySet()) {
            double score = score(language.getKey(), language.getValue(), words);
            if (score > highest) {
                second = highest;
                highest = score;
                first = language.getKey();
            } else if (score > second) {
                second = score;
            }
        }
        return highest - second < SURE
                ? Optional.empty()
                : Optional.ofNullable(first).filter(language -> isShown(language, text, words));
    }

    private boolean isShown(String language, String text, List<String> words) {
        Set<String> own = smallWords.getOrDefault(language, Set.of());
        Set<String> english = smallWords.getOrDefault(ENGLISH, Set.of());
        String signs = SIGNS.getOrDefault(language, "");
        return language.equals(ENGLISH)
                || words.stream().anyMatch(word -> own.contains(word) && !english.contains(word))
                || text.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> signs.indexOf(letter) >= 0);
    }

    /// A language known by its small words alone takes the likeliest trigrams of the others: only those words speak for
    /// it.
    private double score(String language, Set<String> small, List<String> words) {
        double score = SMALL_WORD * words.stream().filter(small::contains).count();
        Trigrams own = trigrams.get(language);
        if (own != null) {
            return score + own.logarithm(words);
        }
        return score
                + trigrams.values().stream()
                        .mapToDouble(other -> other.logarithm(words))
                        .min()
                        .orElse(0);
    }
}
