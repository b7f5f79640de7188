package alongside.members;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What she typed on her page, and, when it cannot be kept, what to change.
///
/// @param part the part of the page it belongs to
/// @param sentence the key of the one sentence on what to change, or null
record MeForm(
        String part, Map<String, String> typed, @Nullable String sentence) {

    static final MeForm BLANK = new MeForm("", Map.of(), null);
    static final int LONGEST_NAME = 40;
    private static final int OLDEST_CHILD_IN_YEARS = 30;

    MeForm {
        typed = Map.copyOf(typed);
    }

    String field(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    boolean mends(String where) {
        return sentence != null && part.equals(where);
    }

    static MeForm name(Map<String, String> typed) {
        return new MeForm("name", typed, nameSentence(typed.getOrDefault("nickname", "")));
    }

    /// @param now the month it is for her
    static MeForm child(Map<String, String> typed, YearMonth now) {
        String nameless = nameSentence(typed.getOrDefault("nickname", ""));
        if (nameless != null) {
            return new MeForm("children", typed, nameless);
        }
        boolean possible = month(typed.getOrDefault("born", ""))
                .filter(born -> !born.isAfter(now))
                .filter(born -> born.isAfter(now.minusYears(OLDEST_CHILD_IN_YEARS)))
                .isPresent();
        return new MeForm("children", typed, possible ? null : "members.born.odd");
    }

    static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip()));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    /// A browser gives times as they must be; whatever else comes changes nothing.
    static Optional<QuietHours> quiet(Map<String, String> typed) {
        try {
            return Optional.of(new QuietHours(
                    LocalTime.parse(typed.getOrDefault("from", "")).truncatedTo(ChronoUnit.MINUTES),
                    LocalTime.parse(typed.getOrDefault("to", "")).truncatedTo(ChronoUnit.MINUTES),
                    typed.containsKey("wake")));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private static @Nullable String nameSentence(String nickname) {
        if (nickname.isBlank()) {
            return "members.name.empty";
        }
        return nickname.strip().length() > LONGEST_NAME ? "members.name.long" : null;
    }
}
