package alongside.notifications;

import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.conversations.ConversationEvent;
import alongside.matching.routing.ByWhen;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.routing.RoutingEvent;
import alongside.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is worth telling, and whom: heard inside the transaction of the fact, kept with it or not at all.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Causes {

    /// So long an ask for tonight is for tonight.
    private static final Duration NIGHT = Duration.ofHours(12);

    private final Asks asks;
    private final Members members;
    private final Telling telling;
    private final Ids ids;
    private final Clock clock;

    Causes(Asks asks, Members members, Telling telling, Ids ids, Clock clock) {
        this.asks = asks;
        this.members = members;
        this.telling = telling;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void on(RoutingEvent event) {
        Ask ask = asks.read(event.ask());
        switch (event) {
            case RoutingEvent.Invited invited -> {
                UUID id = invited.invitation().value();
                Notification.Kind kind = invited.watch() ? Notification.Kind.CALLED : Notification.Kind.INVITED;
                telling.tell(about(ask, invited.helper(), kind, id), "invitation " + id + " " + invited.at());
            }
            case RoutingEvent.Accepted accepted -> telling.tell(news(ask), "yes " + accepted.talk());
            case RoutingEvent.Nudged nudged -> {
                UUID talk = nudged.talk().value();
                telling.tell(
                        about(ask, nudged.helper(), Notification.Kind.WAITS, talk),
                        "waits " + talk + " " + nudged.since());
            }
            case RoutingEvent.QuestionAsked asked -> telling.tell(news(ask), "question " + asked.question());
            case RoutingEvent.QuestionAnswered answered -> {
                UUID id = answered.invitation().value();
                telling.tell(about(ask, answered.helper(), Notification.Kind.ANSWERED, id), "answer " + id);
            }
            case RoutingEvent.HowHeavyNow now ->
                telling.tell(
                        about(
                                ask,
                                ask.asker(),
                                Notification.Kind.HEAVY,
                                ask.id().value()),
                        "heavy " + ask.id());
            case RoutingEvent.PromiseBroken broken -> {
                String cause = "missed " + ask.id() + " " + broken.due();
                telling.tell(news(ask), cause);
                members.findHost()
                        .map(Member::id)
                        .filter(host -> !host.equals(ask.asker()))
                        .ifPresent(host -> telling.tell(
                                about(
                                        ask,
                                        host,
                                        Notification.Kind.BROKEN,
                                        ask.id().value()),
                                "host " + cause));
            }
        }
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.MessageSent sent -> {
                Ask ask = asks.read(sent.ask());
                UUID talk = sent.conversation().value();
                MemberId reader = sent.byHelper() ? ask.asker() : sent.helper();
                telling.tell(about(ask, reader, Notification.Kind.WROTE, talk), "words " + talk + " " + sent.number());
            }
            case ConversationEvent.HandedOver handedOver ->
                telling.tell(news(asks.read(handedOver.ask())), "beyond " + handedOver.conversation());
            case ConversationEvent.Ended ended -> {
                // Whoever stays sees it in the talk; nobody is called back to it.
            }
        }
    }

    private Notification news(Ask ask) {
        return about(ask, ask.asker(), Notification.Kind.NEWS, ask.id().value());
    }

    private Notification about(Ask ask, MemberId member, Notification.Kind kind, UUID about) {
        Instant now = clock.instant();
        boolean tonight =
                ask.byWhen() == ByWhen.TONIGHT && now.isBefore(ask.raisedAt().plus(NIGHT));
        return new Notification(ids.next(), member, kind, about, tonight, member.equals(ask.asker()), now, false);
    }
}
