package alongside.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What surrounds a page: the village it belongs to, and who looks at it.
///
/// @param memberWord the key of the village's word for its members, for example `mama`
/// @param viewer the id of the member who looks, or null when nobody is signed in
/// @param hideTo the neutral address *Hide* leaves to
/// @param helpPath where her people to call stand, for example `/help/gb`
public record Surroundings(
        String villageName,
        String memberWord,
        Locale language,
        ZoneId zone,
        String hideTo,
        String helpPath,
        @Nullable String viewer,
        boolean host,
        boolean sample) {

    /// Implemented by the room that knows who looks.
    public interface Source {
        Surroundings of(HttpServletRequest request);
    }
}
