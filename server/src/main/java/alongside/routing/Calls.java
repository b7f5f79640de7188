package alongside.routing;

import alongside.asks.Ask;
import alongside.conversations.Conversations;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Calls whoever keeps watch: when it is time to, and before where nobody is left to ask.
@Component
class Calls {

    private final Ladder ladder;
    private final LadderStore places;
    private final Waves waves;
    private final Conversations conversations;

    Calls(Ladder ladder, LadderStore places, Waves waves, Conversations conversations) {
        this.ladder = ladder;
        this.places = places;
        this.waves = waves;
        this.conversations = conversations;
    }

    /// Where another voice is all that is still wanted, nobody has to watch over her.
    void watch(Ask ask, Instant endsAt) {
        if (!conversations.isHeard(ask.id())) {
            waves.callWatch(ask, endsAt);
        }
    }

    /// The first call, before its time.
    void watchAtOnce(Ask ask, Instant endsAt, Instant now) {
        Step watch = ladder.firstWatch(ask.byWhen(), ask.raisedAt());
        if (now.isBefore(watch.at()) && places.take(ask.id(), watch, now)) {
            watch(ask, endsAt);
        }
    }
}
