package alongside.routing;

import alongside.asks.AskEvent;
import alongside.asks.AskId;
import alongside.conversations.ConversationEvent;
import alongside.conversations.Conversations;
import alongside.live.Live;
import alongside.matching.routing.Patience;
import alongside.members.MemberEvent;
import alongside.members.MemberId;
import alongside.members.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Alarm alarm;
    private final SilenceAlarm silence;
    private final LullAlarm lull;
    private final Live live;
    private final Clock clock;

    Routing(
            Climb climb,
            InvitationStore invitations,
            Carrying carrying,
            Conversations conversations,
            Alarm alarm,
            SilenceAlarm silence,
            LullAlarm lull,
            Live live,
            Clock clock) {
        this.climb = climb;
        this.invitations = invitations;
        this.carrying = carrying;
        this.conversations = conversations;
        this.alarm = alarm;
        this.silence = silence;
        this.lull = lull;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void on(AskEvent event) {
        switch (event) {
            case AskEvent.Raised raised -> climb.begin(raised.ask());
            case AskEvent.Corrected corrected -> climb.nextWaveNow(corrected.ask());
            case AskEvent.AnotherWanted another -> climb.comeBack(another.ask());
            case AskEvent.Withdrawn withdrawn -> end(withdrawn.ask());
            case AskEvent.Closed closed -> end(closed.ask());
        }
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.MessageSent sent -> {
                carrying.heard(sent.conversation(), sent.at());
                lull.setAfter(sent.ask(), sent.at());
                if (sent.byHelper()) {
                    climb.stopWithFullVoices(sent.ask());
                } else {
                    silence.set(sent.conversation(), Patience.inTalk(sent.at()).first());
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

    /// Whoever rests is asked nothing: what waits for her goes on to others at once.
    @EventListener
    void on(MemberEvent event) {
        switch (event) {
            case MemberEvent.MemberJoined joined -> {}
            case MemberEvent.Parted parted -> {
                Instant now = clock.instant();
                invitations.lapseBetween(parted.member(), parted.other(), now).forEach(ask -> alarm.set(ask, now));
            }
            case MemberEvent.HandsBack handsBack -> {
                // Each of her talks tells of its end.
            }
            case MemberEvent.MemberResting resting -> lapse(resting.member(), 0);
        }
    }

    /// What weighs more than she can still take waits for her no longer; those asks look again.
    void lapse(MemberId helper, int roomLeft) {
        Instant now = clock.instant();
        invitations.lapseHeavierThan(helper, roomLeft, now).forEach(ask -> alarm.set(ask, now));
        live.tell(helper.value(), "beside");
    }

    /// As many said yes as were wanted.
    void filled(AskId ask) {
        climb.stopIfHeard(ask);
    }

    /// Someone said *not now*, under the ask's lock: a wave nobody is left of goes on at once.
    void answered(AskId ask) {
        if (!invitations.isAnyWaiting(ask, clock.instant())) {
            climb.usedUp(ask);
        }
    }

    /// By which she is still being asked: for the room that tells her of it, once it comes to telling.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<InvitationId> listAsked(Viewer helper) {
        return invitations.listWaiting(helper, clock.instant()).stream()
                .map(Invitation::id)
                .collect(Collectors.toSet());
    }

    /// In the order of locks: what is carried, then the ladder.
    private void end(AskId ask) {
        conversations.listLive(ask).forEach(talk -> carrying.putDown(talk.id()));
        climb.stop(ask);
        invitations
                .endAll(ask, Invitation.State.TAKEN_BACK, true, clock.instant())
                .forEach(ended -> live.tell(ended.helper().value(), "beside"));
    }
}
