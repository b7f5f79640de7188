package alongside.conversations;

import alongside.shared.PrivateText;
import org.jspecify.annotations.Nullable;

/// The mark beside a person: the first letter of a name that may be shown, else a dot.
final class Initial {

    private Initial() {}

    static String of(@Nullable PrivateText name) {
        return name == null || name.isBlank()
                ? "·"
                : name.words().substring(0, name.words().offsetByCodePoints(0, 1));
    }
}
