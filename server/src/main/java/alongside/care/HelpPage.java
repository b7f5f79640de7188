package alongside.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param code the country shown, or null for none
/// @param lines hers to call; without a country the emergency numbers of all
record HelpPage(@Nullable String code, List<SupportLine> lines, List<String> others) {

    /// The number to name in a sentence: where the country is unknown there is none to name.
    @Nullable
    String emergency() {
        return code == null
                ? null
                : lines.stream()
                        .filter(SupportLine::isEmergency)
                        .map(SupportLine::number)
                        .findFirst()
                        .orElse(null);
    }

    /// The oldest check among the numbers shown.
    String checked() {
        return lines.stream()
                .map(SupportLine::checkedOn)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
