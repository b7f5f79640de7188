package alongside.notifications;

import alongside.members.MemberId;
import alongside.members.QuietHours;
import java.time.Instant;
import java.util.UUID;

/// One thing a member is told of.
///
/// @param about an invitation, a talk, an ask or a channel, by its kind
/// @param tonight whether it follows from an ask for tonight, in its night
/// @param hers whether it is about her own ask
/// @param seen whether she has looked at it in the village
record Notification(
        UUID id, MemberId member, Kind kind, UUID about, boolean tonight, boolean hers, Instant madeAt, boolean seen) {

    /// What there is to tell. The sentence of each is the same for everyone.
    enum Kind {
        /// Someone could use what she is good at.
        INVITED("/invitations/"),
        /// She keeps watch, and someone is still waiting.
        CALLED("/invitations/"),
        /// The village did not keep a promise: for its host.
        BROKEN("/host#"),
        /// There is an answer to what she asked first.
        ANSWERED("/invitations/"),
        WROTE("/talks/"),
        /// Someone waits for her words.
        WAITS("/talks/"),
        /// There is news about her ask.
        NEWS("/asks/"),
        /// She is asked how heavy it is now.
        HEAVY("/asks/", "/closing"),
        /// She is asked whether an address is hers.
        CONFIRM("/me/reach#");

        private final String place;
        private final String within;

        Kind(String place) {
            this(place, "");
        }

        Kind(String place, String within) {
            this.place = place;
            this.within = within;
        }

        String key() {
            return "notifications." + name();
        }
    }

    /// Where it leads.
    String path() {
        return kind.place + about + kind.within;
    }

    /// For tonight, and not one of many messages of a talk.
    boolean isCall() {
        return tonight && kind != Kind.WROTE;
    }

    /// In her quiet hours she hears only of tonight: of her own ask, which she waits for; of a call when she keeps
    /// watch, which is what watching means; of a promise not kept when she hosts; and of whatever else is for
    /// tonight, if she said so.
    boolean wakes(QuietHours hours) {
        return tonight && (hers || kind == Kind.CALLED || kind == Kind.BROKEN || hours.wakeMe());
    }
}
