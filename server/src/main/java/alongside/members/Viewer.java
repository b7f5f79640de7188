package alongside.members;

import java.time.ZoneId;
import java.util.List;

/// The member who is looking. Whatever is private is found through her, never without her.
///
/// @param languages hers, the first one first
public record Viewer(MemberId id, boolean host, List<String> languages, ZoneId zone) {

    public Viewer {
        languages = List.copyOf(languages);
    }
}
