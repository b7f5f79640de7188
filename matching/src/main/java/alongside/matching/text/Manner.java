package alongside.matching.text;

import java.util.Map;
import java.util.Set;

/// How a sentence model is used, as it was taught.
///
/// @param window most pieces it reads at once
/// @param before what is put before the words, by their role
/// @param version names the model, its tokeniser and this manner
record Manner(Pooling pooling, int window, Map<Role, String> before, Set<String> languages, String version) {

    /// How the vectors of the pieces become one for the text.
    enum Pooling {
        MEAN,
        FIRST
    }

    Manner {
        before = Map.copyOf(before);
        languages = Set.copyOf(languages);
    }
}
