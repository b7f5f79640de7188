package alongside.notifications;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.members.Viewer;
import alongside.routing.InvitationId;
import alongside.routing.Routing;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Whether there is still a reason to tell her: asked of the rooms at the moment of telling.
@Component
class Reasons {

    private final Routing routing;
    private final Conversations conversations;
    private final Asks asks;
    private final ChannelStore channels;
    private final Clock clock;

    Reasons(Routing routing, Conversations conversations, Asks asks, ChannelStore channels, Clock clock) {
        this.routing = routing;
        this.conversations = conversations;
        this.asks = asks;
        this.channels = channels;
        this.clock = clock;
    }

    boolean hold(Viewer viewer, Notification told) {
        if (told.seen()) {
            return false;
        }
        return switch (told.kind()) {
            case INVITED, CALLED, ANSWERED -> routing.isAsked(viewer, new InvitationId(told.about()));
            case WROTE -> conversations.isUnread(viewer, new ConversationId(told.about()));
            case WAITS -> routing.isWaitedFor(new ConversationId(told.about()));
            case BROKEN ->
                asks.find(new AskId(told.about()))
                        .filter(Ask::isOpen)
                        .filter(ask -> !conversations.isHeard(ask.id()))
                        .isPresent();
            case NEWS -> asks.find(new AskId(told.about())).filter(Ask::isOpen).isPresent();
            case HEAVY ->
                asks.find(new AskId(told.about())).filter(Ask::isOpen).isPresent()
                        && conversations.isInLull(new AskId(told.about()));
            case CONFIRM ->
                channels.find(told.about())
                        .filter(channel -> channel.mayBeConfirmed(clock.instant()))
                        .isPresent();
        };
    }
}
