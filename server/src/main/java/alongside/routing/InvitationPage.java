package alongside.routing;

import alongside.matching.routing.ByWhen;
import alongside.matching.text.AgeBand;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an invited member sees. Of a veiled asker it holds her words, the age band of her child and her language, and
/// nothing that leads to her.
///
/// @param name the asker's nickname; null while she is veiled
/// @param question what she asked first; null when she did not
/// @param answer null while there is none
/// @param until until when a yes is open; null for the watch, which does not end
/// @param along what the asker took along of her own words from a talk that could not go on
/// @param sentence the key of what stands in the way of what she chose; null when nothing does
/// @param viceVersa whether the asker could help her, too; never said of a veiled one
/// @param lately whether she has been there for others lately
/// @param experience whether she walked along with others through such things
/// @param strength what the invited once wrote, which led to her
record InvitationPage(
        UUID id,
        boolean watch,
        PrivateText words,
        List<PrivateText> along,
        int heaviness,
        ByWhen byWhen,
        @Nullable PrivateText name,
        @Nullable AgeBand childBand,
        String language,
        @Nullable Instant until,
        @Nullable String strength,
        @Nullable PrivateText question,
        @Nullable PrivateText answer,
        boolean known,
        boolean sameAge,
        boolean turn,
        boolean viceVersa,
        boolean lately,
        boolean experience,
        int carrying,
        int room,
        @Nullable String sentence) {

    InvitationPage {
        along = List.copyOf(along);
    }
}
