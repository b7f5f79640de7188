package alongside.lab.languages;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Optional;

/// Lingua of three languages, everything loaded when it is opened.
final class Lingua implements Teller {

    static final List<String> BRINGS = List.of(
            "com/github/pemistahl/lingua/api/LanguageDetector.class",
            "kotlin/Unit.class",
            "kotlin/reflect/full/KClasses.class",
            "com/squareup/moshi/Moshi.class",
            "com/squareup/moshi/kotlin/reflect/KotlinJsonAdapterFactory.class",
            "okio/Okio.class",
            "it/unimi/dsi/fastutil/objects/Object2FloatMap.class");

    private final LanguageDetector detector;

    private Lingua(LanguageDetectorBuilder builder) {
        detector = builder.withPreloadedLanguageModels().build();
    }

    static Lingua whole() {
        return new Lingua(threeLanguages());
    }

    /// By three letters only, which is meant for longer texts.
    static Lingua low() {
        return new Lingua(threeLanguages().withLowAccuracyMode());
    }

    private static LanguageDetectorBuilder threeLanguages() {
        return LanguageDetectorBuilder.fromLanguages(Language.ENGLISH, Language.GERMAN, Language.SPANISH);
    }

    @Override
    public Optional<String> language(String words) {
        Language language = detector.detectLanguageOf(words);
        return language == Language.UNKNOWN
                ? Optional.empty()
                : Optional.of(language.getIsoCode639_1().toString());
    }
}
