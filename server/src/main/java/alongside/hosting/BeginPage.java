package alongside.hosting;

import alongside.members.LanguageChoice.Named;
import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param sentence the key of what to change, or null
record BeginPage(String action, BeginForm form, @Nullable String sentence) {

    static List<Named> countries(Locale names) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Named(code, ULocale.getDisplayCountry("und_" + code, ULocale.forLocale(names))))
                .sorted(Comparator.comparing(Named::name, Collator.getInstance(names)))
                .toList();
    }
}
