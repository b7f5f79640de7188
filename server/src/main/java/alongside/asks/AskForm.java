package alongside.asks;

import alongside.matching.routing.ByWhen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask as typed. Whatever is wrong with it, the words come back to her.
public record AskForm(
        String words,
        int heaviness,
        ByWhen byWhen,
        boolean veiled,
        int voices,
        @Nullable String language,
        @Nullable UUID child,
        @Nullable UUID clientId) {

    static final int LONGEST = 5_000;
    static final AskForm BLANK = AskForm.of("");

    public static AskForm of(String words) {
        return new AskForm(words, 3, ByWhen.SOON, true, 1, null, null, null);
    }

    String kept() {
        return words.strip();
    }

    /// The key of the one sentence on what to change, or null when it can be sent.
    @Nullable
    String sentence() {
        if (kept().isEmpty()) {
            return "asks.empty";
        }
        return kept().length() > LONGEST ? "asks.long" : null;
    }
}
