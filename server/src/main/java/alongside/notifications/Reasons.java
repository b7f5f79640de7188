package alongside.notifications;

import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.members.Viewer;
import alongside.notifications.Notification.Kind;
import alongside.routing.InvitationId;
import alongside.routing.Routing;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Whether there is still a reason to tell her: asked of the rooms at the moment of telling, once for all of a kind.
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

    /// Those of them there is a reason for, whether she has looked at them or not.
    Set<Notification> holding(Viewer viewer, Collection<Notification> told) {
        Map<Kind, List<Notification>> byKind = told.stream().collect(Collectors.groupingBy(Notification::kind));
        return byKind.entrySet().stream()
                .flatMap(some -> some.getValue().stream().filter(reason(viewer, some.getKey(), some.getValue())))
                .collect(Collectors.toSet());
    }

    /// @param told all of this kind
    private Predicate<Notification> reason(Viewer viewer, Kind kind, List<Notification> told) {
        return switch (kind) {
            case INVITED, CALLED, ANSWERED -> among(routing.listAsked(viewer), InvitationId::new);
            case WROTE ->
                among(conversations.listUnread(viewer, abouts(told, ConversationId::new)), ConversationId::new);
            case WAITS -> among(conversations.listWaitedFor(abouts(told, ConversationId::new)), ConversationId::new);
            case BROKEN ->
                open(told)
                        .and(among(conversations.listHeard(abouts(told, AskId::new)), AskId::new)
                                .negate());
            case NEWS -> open(told);
            case HEAVY -> open(told).and(among(conversations.listInLull(abouts(told, AskId::new)), AskId::new));
            case CONFIRM ->
                one -> channels.find(one.about())
                        .filter(channel -> channel.mayBeConfirmed(clock.instant()))
                        .isPresent();
        };
    }

    private Predicate<Notification> open(List<Notification> told) {
        return among(asks.listOpen(abouts(told, AskId::new)), AskId::new);
    }

    private static <I> List<I> abouts(List<Notification> told, Function<UUID, I> id) {
        return told.stream().map(Notification::about).map(id).toList();
    }

    private static <I> Predicate<Notification> among(Set<I> some, Function<UUID, I> id) {
        return told -> some.contains(id.apply(told.about()));
    }
}
