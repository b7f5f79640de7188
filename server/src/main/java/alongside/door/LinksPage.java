package alongside.door;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param fresh the link that was made a moment ago, shown this once; null when none was
/// @param hereOnly whether the village can only be reached from the computer it runs on
/// @param form what she typed, when it could not be made
/// @param sentence the key of what to change, or null
record LinksPage(
        List<JoinLink> links,
        @Nullable String fresh,
        boolean hereOnly,
        LinkForm form,
        @Nullable String sentence) {

    LinksPage {
        links = List.copyOf(links);
    }
}
