package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.Conversations;
import alongside.live.Live;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Three days without a word in the talks of an ask: its asker is asked how heavy it is now, once for an ask, and
/// nobody else is asked anything.
@Component
class Lulls {

    private final Asks asks;
    private final Conversations conversations;
    private final LadderStore places;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lulls(
            Asks asks,
            Conversations conversations,
            LadderStore places,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.conversations = conversations;
        this.places = places;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// An alarm may ring twice, or after words that have come since.
    @Transactional
    public void look(AskId id) {
        Ask ask = asks.find(id).filter(Ask::isOpen).orElse(null);
        if (ask != null
                && asks.lock(id).isOpen()
                && conversations.isInLull(id)
                && places.askHowHeavy(id, clock.instant())) {
            events.publishEvent(new RoutingEvent.HowHeavyNow(id));
            live.tell(ask.asker().value(), "beside");
        }
    }
}
