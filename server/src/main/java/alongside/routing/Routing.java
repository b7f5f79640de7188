package alongside.routing;

import alongside.asks.AskEvent;
import alongside.asks.AskId;
import alongside.conversations.ConversationEvent;
import alongside.conversations.Conversations;
import alongside.live.Live;
import alongside.members.Viewer;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door. Every fact that moves an ask on its ladder comes in here, inside the transaction of that fact.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Routing {

    private final Climb climb;
    private final InvitationStore invitations;
    private final Carrying carrying;
    private final Conversations conversations;
    private final Live live;
    private final Clock clock;

    Routing(
            Climb climb,
            InvitationStore invitations,
            Carrying carrying,
            Conversations conversations,
            Live live,
            Clock clock) {
        this.climb = climb;
        this.invitations = invitations;
        this.carrying = carrying;
        this.conversations = conversations;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void on(AskEvent event) {
        switch (event) {
            case AskEvent.Raised raised -> climb.begin(raised.ask());
            case AskEvent.Corrected corrected -> climb.nextWaveNow(corrected.ask());
            case AskEvent.Withdrawn withdrawn -> end(withdrawn.ask());
            case AskEvent.Closed closed -> end(closed.ask());
        }
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.MessageSent sent -> {
                carrying.heard(sent.conversation(), sent.at());
                if (sent.byHelper()) {
                    climb.stop(sent.ask());
                }
            }
            case ConversationEvent.Ended ended -> {
                carrying.putDown(ended.conversation());
                climb.comeBackUnlessHeard(ended.ask());
            }
            case ConversationEvent.HandedOver handedOver -> {
                // Its end has brought the ask back already.
            }
        }
    }

    /// Someone said *not now*, under the ask's lock: a wave nobody is left of goes on at once.
    void answered(AskId ask) {
        if (!invitations.isAnyWaiting(ask, clock.instant())) {
            climb.nextWaveIfItIsNext(ask);
        }
    }

    /// Whether she is still being asked: for the room that tells her of it, once it comes to telling.
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isAsked(Viewer helper, InvitationId id) {
        return invitations
                .find(helper, id)
                .filter(invitation -> invitation.isWaiting(clock.instant()))
                .isPresent();
    }

    /// In the order of locks: what is carried, then the ladder.
    private void end(AskId ask) {
        conversations.listLive(ask).forEach(talk -> carrying.putDown(talk.id()));
        climb.stop(ask);
        invitations
                .endAll(ask, Invitation.State.TAKEN_BACK, true, clock.instant())
                .forEach(helper -> live.tell(helper.value(), "beside"));
    }
}
