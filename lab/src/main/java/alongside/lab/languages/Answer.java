package alongside.lab.languages;

import java.util.Optional;
import java.util.Set;

/// What was said of a text.
record Answer(Text text, Optional<String> language) {

    private static final Set<String> READ_BY_WORDS = Set.of("de", "es");

    boolean isRight() {
        return language.equals(Optional.of(text.language()));
    }

    /// English for which the village would leave the models that know it, and look up words of another language.
    boolean isFalseAlarm() {
        return text.language().equals(Text.ENGLISH)
                && language.filter(READ_BY_WORDS::contains).isPresent();
    }
}
