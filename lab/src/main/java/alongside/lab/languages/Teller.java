package alongside.lab.languages;

import java.util.Optional;

/// Tells the language of a text.
@FunctionalInterface
interface Teller {

    /// @return `en`, `de` or `es`, or whatever the engine calls another one; empty when it does not say
    Optional<String> language(String words);
}
