package alongside.village;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A village as its host opened it.
///
/// @param languages ISO 639 codes, the first is the village's own
/// @param country ISO 3166 code of the country whose helplines stand first, or blank
/// @param memberWord key of the word for members in the message files
/// @param hideTo the neutral address *Hide* leaves to
public record Village(
        String name, List<String> languages, String country, String memberWord, String hideTo, Instant openedAt) {

    public static final String DEFAULT_HIDE_TO = "https://www.wikipedia.org/";
    public static final List<String> MEMBER_WORDS = List.of("mama", "parent", "papa", "friend");

    public Village {
        languages = List.copyOf(languages);
    }

    public Locale language() {
        return Locale.forLanguageTag(languages.getFirst());
    }
}
