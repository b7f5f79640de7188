package alongside.conversations;

import alongside.asks.AskId;
import alongside.members.MemberId;
import alongside.members.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An asker and one helper.
///
/// @param strength the strength that led to her yes; null when she came as the one who keeps watch, or by language only
/// @param handedOver whether it ended because its helper could not go on with this
/// @param sameAge whether both have a child of one age band
public record Conversation(
        ConversationId id,
        AskId ask,
        MemberId asker,
        MemberId helper,
        @Nullable UUID strength,
        boolean sameAge,
        Instant openedAt,
        @Nullable Instant endedAt,
        boolean handedOver,
        int askerRead,
        int helperRead,
        int lastNumber) {

    boolean isAsker(Viewer viewer) {
        return viewer.id().equals(asker);
    }

    MemberId other(Viewer viewer) {
        return isAsker(viewer) ? helper : asker;
    }

    boolean isUnread(Viewer viewer) {
        return lastNumber > (isAsker(viewer) ? askerRead : helperRead);
    }
}
