package alongside.members;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Languages as browsers and forms name them.
public final class Languages {

    private static final int MOST = 6;

    private Languages() {}

    /// The ISO 639 codes in a list such as `de-AT,en;q=0.7`, in its order, each once. What is no language is left out.
    public static List<String> read(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .map(tag -> Locale.forLanguageTag(tag.split(";")[0]).getLanguage())
                .filter(code -> code.length() == 2)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
