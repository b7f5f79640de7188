package alongside.members;

import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Up to three languages, the one that counts most first, as a form of three lists chooses them.
public record LanguageChoice(List<String> chosen) {

    public static final int MOST = 3;

    public LanguageChoice {
        chosen = List.copyOf(chosen);
    }

    /// @param typed what the form holds
    public static LanguageChoice of(Map<String, String> typed) {
        return new LanguageChoice(Languages.read(String.join(
                ",",
                typed.getOrDefault("language1", ""),
                typed.getOrDefault("language2", ""),
                typed.getOrDefault("language3", ""))));
    }

    /// @param place counted from 1
    public boolean chosen(int place, String code) {
        return place <= chosen.size() && chosen.get(place - 1).equals(code);
    }

    /// Every language of ISO 639-1 with its name, by name.
    public static List<Named> all(Locale names) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> !code.equals("iw") && !code.equals("in") && !code.equals("ji"))
                .map(code -> new Named(code, ULocale.getDisplayLanguage(code, ULocale.forLocale(names))))
                .filter(named -> !named.name().equals(named.code()))
                .sorted(Comparator.comparing(Named::name, Collator.getInstance(names)))
                .toList();
    }

    /// @param code as in ISO
    public record Named(String code, String name) {}
}
