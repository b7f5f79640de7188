package alongside.asks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param heavyNow what she has chosen so far; nothing is chosen for her
/// @param sentence the key of what to change, when it could not be closed
record ClosingPage(
        Ask ask,
        List<AskProgress.Talk> talks,
        @Nullable Integer heavyNow,
        String thanks,
        @Nullable String sentence) {

    ClosingPage {
        talks = List.copyOf(talks);
    }
}
