package alongside.matching.languages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages that are read by their words where no model speaks them: German and Spanish.
public final class Languages {

    private final Map<String, Language> byWords = new HashMap<>();
    private final Recogniser recogniser;
    private final String version;

    private Languages(List<String> concerns, String english) {
        Map<String, String> samples = new HashMap<>(Map.of("en", english));
        StringBuilder all = new StringBuilder();
        for (Stemmer stemmer : Stemmer.values()) {
            List<String> phrases = phrases(stemmer.language(), concerns);
            String joined = String.join(" ", phrases);
            byWords.put(stemmer.language(), new Language(stemmer, common(stemmer.language()), phrases));
            samples.put(stemmer.language(), joined);
            all.append(joined);
        }
        all.append(Packed.text("common.tsv"));
        recogniser = new Recogniser(samples);
        version = "words " + Integer.toHexString(all.toString().hashCode());
    }

    /// @param concerns ids, in the order of the profiles
    /// @param english a sample of English, by which it is told from the others
    public static Languages packaged(List<String> concerns, String english) {
        return new Languages(concerns, english);
    }

    private static List<String> phrases(String language, List<String> concerns) {
        Map<String, String> lines = new HashMap<>();
        Packed.fields(language + ".tsv").forEach(line -> lines.put(line[0], line[1]));
        return concerns.stream().map(id -> lines.getOrDefault(id, "")).toList();
    }

    private static List<String> common(String language) {
        return Packed.fields("common.tsv").stream()
                .filter(line -> line[0].equals(language))
                .flatMap(line -> Stream.of(line[1].split(" ")))
                .toList();
    }

    /// The language these words are read in by their words; empty when it is another, or cannot be told.
    public Optional<Language> of(String text) {
        return recogniser.language(text).flatMap(code -> Optional.ofNullable(byWords.get(code)));
    }

    /// Of a language by its ISO 639-1 code.
    public Optional<Language> speaking(String code) {
        return Optional.ofNullable(byWords.get(code));
    }

    /// Of those read by their words, always in the same order.
    public List<String> codes() {
        return byWords.keySet().stream().sorted().toList();
    }

    public Recogniser recogniser() {
        return recogniser;
    }

    /// Changes with every phrase: what was read by other phrases does not compare.
    public String version() {
        return version;
    }
}
