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

    public boolean mayBeReachedTonightAt(Instant at) {
        return quietHours.letThrough(at, zone, awakeUntil);
    }

    public boolean saysSheIsAwakeAt(Instant at) {
        return awakeUntil != null && at.isBefore(awakeUntil);
    }

    public Viewer asViewer() {
        return new Viewer(id, host, languages, zone);
    }
}
