package alongside.members;

import alongside.shared.NotThere;
import java.time.ZoneId;
import java.util.List;

/// The member who is looking. Whatever is private is found through her, never without her.
///
/// @param languages hers, the first one first
public record Viewer(MemberId id, boolean host, List<String> languages, ZoneId zone) {

    public Viewer {
        languages = List.copyOf(languages);
    }

    /// For pages of whoever hosts: for anyone else they are not there.
    public Viewer asHost() {
        if (!host) {
            throw new NotThere();
        }
        return this;
    }
}
