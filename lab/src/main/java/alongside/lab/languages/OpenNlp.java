package alongside.lab.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// OpenNLP's detector. It always says something.
final class OpenNlp implements Teller {

    private static final String MODEL = "langdetect-183.bin";

    static final List<String> BRINGS = List.of("opennlp/tools/langdetect/LanguageDetectorME.class", MODEL);

    private static final Map<String, String> THREE = Map.of("eng", "en", "deu", "de", "spa", "es");

    private final LanguageDetectorME detector;
    private final boolean ofThree;

    private OpenNlp(boolean ofThree) {
        this.ofThree = ofThree;
        try {
            detector = new LanguageDetectorME(
                    new LanguageDetectorModel(Objects.requireNonNull(OpenNlp.class.getResource("/" + MODEL))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Any of the 103 it knows.
    static OpenNlp ofAll() {
        return new OpenNlp(false);
    }

    /// The likeliest of the three the others choose from.
    static OpenNlp ofThree() {
        return new OpenNlp(true);
    }

    @Override
    public Optional<String> language(String words) {
        return Arrays.stream(detector.predictLanguages(words))
                .map(Language::getLang)
                .filter(code -> !ofThree || THREE.containsKey(code))
                .findFirst()
                .map(code -> THREE.getOrDefault(code, code));
    }
}
