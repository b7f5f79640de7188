package alongside.notifications;

import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One way to reach a member who is not looking.
///
/// @param address an e-mail address, or a [Device] as text
/// @param confirmedAt null while nobody has said that the address is hers
/// @param lastAt when something went out by it, or null
/// @param busyUntil until when one process sends by it, or null
/// @param failures how often in a row nothing could be sent
/// @param notBefore after a failure, when it is tried again
record Channel(
        UUID id,
        MemberId member,
        Kind kind,
        PrivateText address,
        Instant madeAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant lastAt,
        @Nullable Instant busyUntil,
        int failures,
        @Nullable Instant notBefore) {

    /// An address nobody said yes to is forgotten after this.
    static final Duration TO_CONFIRM = Duration.ofDays(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLED_AT_MOST = 6;

    enum Kind {
        PUSH,
        MAIL
    }

    boolean isBusy(Instant now) {
        return busyUntil != null && now.isBefore(busyUntil);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean mayBeConfirmed(Instant now) {
        return confirmedAt == null && now.isBefore(madeAt.plus(TO_CONFIRM));
    }

    /// How long to leave it alone after one more failure.
    Duration pause() {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLED_AT_MOST));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
