package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.members.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One member quietly asked to speak into one ask.
///
/// @param weight what a yes will weigh
/// @param watch whether she was called as the one who keeps watch: that takes no room, and she owes the first words
/// @param strength the strength that led to her; null for the watch, and where only language and turn did
/// @param known whether that strength is known to speak to this ask
/// @param endsAt until when she may say yes
record Invitation(
        InvitationId id,
        AskId ask,
        MemberId asker,
        MemberId helper,
        int weight,
        boolean watch,
        @Nullable UUID decision,
        @Nullable UUID strength,
        boolean known,
        boolean sameAge,
        State state,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable UUID talk) {

    /// For so long an invitation that ended says so kindly; then it was never there.
    static final Duration REMEMBERED = Duration.ofDays(7);

    enum State {
        WAITING,
        ACCEPTED,
        NOT_NOW,
        LAPSED,
        TAKEN_BACK
    }

    /// Of someone the router chose.
    static Invitation chosen(InvitationId id, Ask ask, Choice.Chosen chosen, Instant now, Instant endsAt) {
        return new Invitation(
                id,
                ask.id(),
                ask.asker(),
                new MemberId(chosen.member()),
                ask.weight(),
                false,
                chosen.decision(),
                chosen.strength(),
                chosen.known(),
                chosen.sameAge(),
                State.WAITING,
                now,
                endsAt,
                null,
                null);
    }

    /// Of someone a person chose, or of whoever keeps watch.
    static Invitation byHand(InvitationId id, Ask ask, MemberId helper, boolean watch, Instant now, Instant endsAt) {
        return new Invitation(
                id,
                ask.id(),
                ask.asker(),
                helper,
                watch ? 0 : ask.weight(),
                watch,
                null,
                null,
                false,
                false,
                State.WAITING,
                now,
                endsAt,
                null,
                null);
    }

    boolean isWaiting(Instant now) {
        return state == State.WAITING && (watch || now.isBefore(endsAt));
    }

    /// Whether it ended by itself, and lately enough to say so.
    boolean endedLately(Instant now) {
        Instant ended = endedAt == null ? endsAt : endedAt;
        return state != State.NOT_NOW && state != State.ACCEPTED && now.isBefore(ended.plus(REMEMBERED));
    }
}
