package alongside.members;

import alongside.shared.PrivateText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parent in the village.
///
/// @param room how much she chose to carry at once, in weights; resting is not a room of 0 but [#restingUntil]
public record Member(
        MemberId id,
        PrivateText nickname,
        List<String> languages,
        ZoneId zone,
        int room,
        @Nullable Instant restingUntil,
        QuietHours quietHours,
        @Nullable Instant awakeUntil,
        boolean restsAfterHeavy,
        boolean host,
        Instant joinedAt) {

    public Member {
        languages = List.copyOf(languages);
    }

    public boolean restsAt(Instant at) {
        return restingUntil != null && at.isBefore(restingUntil);
    }

    /// Whether an ask for tonight may reach her: it is her day, or she said that it may, or that she is awake.
    public boolean isAwakeAt(Instant at) {
        return !isQuietAt(at) || quietHours.wakeMe() || saysSheIsAwakeAt(at);
    }

    public boolean saysSheIsAwakeAt(Instant at) {
        return awakeUntil != null && at.isBefore(awakeUntil);
    }

    public boolean isQuietAt(Instant at) {
        return quietHours.covers(at, zone);
    }

    public Viewer asViewer() {
        return new Viewer(id, host, languages, zone);
    }
}
