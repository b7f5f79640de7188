package alongside.door;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param fresh the link that was made a moment ago, shown this once; null when none was
/// @param hereOnly whether the village can only be reached from the computer it runs on
/// @param typed the note as typed
/// @param sentence the key of what to change, or null
record LinksPage(
        List<JoinLink> links,
        @Nullable String fresh,
        boolean hereOnly,
        String typed,
        @Nullable String sentence) {

    LinksPage {
        links = List.copyOf(links);
    }
}
