package alongside.notifications;

import alongside.live.Live;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what a member is told of, hands it to her channels and sets their bells, all in the transaction of the
/// fact: either all of it is kept, or none.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Telling {

    private static final Duration KEPT = Duration.ofDays(30);

    private final NotificationStore notifications;
    private final OutgoingStore outgoing;
    private final Bell bell;
    private final Live live;
    private final Clock clock;

    Telling(NotificationStore notifications, OutgoingStore outgoing, Bell bell, Live live, Clock clock) {
        this.notifications = notifications;
        this.outgoing = outgoing;
        this.bell = bell;
        this.live = live;
        this.clock = clock;
    }

    /// @param cause names the fact; telling of it twice is telling of it once
    void tell(Notification told, String cause) {
        if (notifications.add(told, cause)) {
            outgoing.handToAll(told).forEach(channel -> bell.set(channel, clock.instant()));
            live.tell(told.member().value(), "news");
            notifications.sweep(clock.instant().minus(KEPT));
        }
    }

    /// Goes out by this one channel, which nobody has confirmed yet.
    void askToConfirm(Notification told, UUID channel) {
        if (notifications.add(told, "confirm " + channel)) {
            outgoing.handTo(channel, told);
            bell.set(channel, clock.instant());
        }
    }
}
