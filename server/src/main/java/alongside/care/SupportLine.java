package alongside.care;

import java.time.LocalDate;
import java.util.List;

/// Someone who can be reached now.
///
/// @param country ISO 3166 code in small letters
/// @param number as it is dialled, or what to text to where: shown as it stands
/// @param link what a tap opens: `tel:` or `sms:`
/// @param languages ISO 639 codes
/// @param purpose what to call it for, in one plain sentence
public record SupportLine(
        String country,
        Kind kind,
        String name,
        String number,
        String link,
        String hours,
        List<String> languages,
        String purpose,
        String source,
        LocalDate checkedOn) {

    public enum Kind {
        EMERGENCY,
        CRISIS,
        BIRTH,
        HOME
    }

    public SupportLine {
        languages = List.copyOf(languages);
        if (!link.matches("(tel|sms):[0-9+]+")) {
            throw new IllegalArgumentException("A link is tel: or sms: and digits");
        }
    }

    public boolean isEmergency() {
        return kind == Kind.EMERGENCY;
    }
}
