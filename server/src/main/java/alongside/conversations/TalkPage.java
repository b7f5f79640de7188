package alongside.conversations;

import alongside.asks.Ask;
import alongside.shared.PrivateText;
import alongside.strengths.Strength;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param askPath the ask's id, for its asker only: a helper never learns it
/// @param name the other's nickname; null while she is veiled
/// @param asker whether the viewer is the one who asked
/// @param strength what the helper once wrote, which led here
record TalkPage(
        UUID id,
        @Nullable UUID askPath,
        @Nullable PrivateText name,
        boolean asker,
        boolean veiled,
        Ask ask,
        @Nullable Strength strength,
        boolean sameAge,
        Instant since,
        boolean ended,
        List<Line> lines,
        UUID clientId,
        String typed,
        @Nullable String sentence) {

    record Line(boolean mine, boolean thanks, PrivateText words, Instant at) {}

    /// The first letter of a name that may be shown.
    String initial() {
        return Initial.of(name);
    }
}
