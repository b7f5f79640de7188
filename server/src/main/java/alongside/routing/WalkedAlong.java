package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskEvent;
import alongside.asks.Asks;
import alongside.asks.ReadBack;
import alongside.conversations.Conversations;
import alongside.learning.Learning;
import alongside.matching.learning.Leading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever has written to an asker and was with her when she closed her ask has walked along with something of its
/// kind.
@Component
class WalkedAlong {

    private final Asks asks;
    private final ReadBack readBack;
    private final Conversations conversations;
    private final Learning learning;

    WalkedAlong(Asks asks, ReadBack readBack, Conversations conversations, Learning learning) {
        this.asks = asks;
        this.readBack = readBack;
        this.conversations = conversations;
        this.learning = learning;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AskEvent.Closed closed) {
        Ask ask = asks.read(closed.ask());
        if (readBack.understands(ask)) {
            Leading leading = Leading.of(readBack.of(ask).concepts());
            boolean lighter = asks.lighter(ask.id()) > 0;
            conversations.listLive(ask.id()).stream()
                    .filter(conversations::isHeard)
                    .forEach(talk -> learning.walkedAlong(talk.helper(), leading, lighter));
        }
    }
}
