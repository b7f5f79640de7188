package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.Conversations;
import alongside.live.Live;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the steps of the ladder, each once, each with the next one set in the same transaction.
@Component
class Steps {

    private final Asks asks;
    private final Ladder ladder;
    private final LadderStore places;
    private final InvitationStore invitations;
    private final Waves waves;
    private final Conversations conversations;
    private final Alarm alarm;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            Asks asks,
            Ladder ladder,
            LadderStore places,
            InvitationStore invitations,
            Waves waves,
            Conversations conversations,
            Alarm alarm,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.ladder = ladder;
        this.places = places;
        this.invitations = invitations;
        this.waves = waves;
        this.conversations = conversations;
        this.alarm = alarm;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// Takes the step that is due, if one is: an alarm may ring twice, or for a step that was taken early.
    @Transactional
    public void take(AskId id) {
        Ask ask = asks.find(id).filter(Ask::isOpen).orElse(null);
        if (ask == null) {
            return;
        }
        Ask locked = asks.lock(id);
        OnLadder place = places.lock(id);
        Instant now = clock.instant();
        if (!locked.isOpen() || !place.isDue(now) && !isUsedUp(place, now)) {
            return;
        }
        Step step = ladder.newest(ask.byWhen(), ask.raisedAt(), place.zone(), place.next(), now);
        if (places.take(id, step, now)) {
            act(locked, place, step, now);
        }
        goOn(locked, place, step, now);
        live.tell(locked.asker().value(), "ask:" + id);
    }

    private void act(Ask ask, OnLadder place, Step step, Instant now) {
        switch (step.kind()) {
            case WAVE -> invite(ask, step, place.due(), now);
            case AGAIN -> {
                invite(ask, step, place.due(), now);
                if (!now.isBefore(ladder.watch(ask.byWhen(), ask.raisedAt()))) {
                    callWatch(ask, place.due());
                }
            }
            case CIRCLE -> {
                // Nobody has a circle yet: the step is taken, and the ladder goes on.
            }
            case WATCH -> callWatch(ask, place.due());
            case DUE -> {
                waves.lapse(ask);
                invite(ask, step, newDue(ask, now), now);
            }
        }
    }

    /// Where nobody is left to ask, whoever keeps watch is called at once.
    private void invite(Ask ask, Step step, Instant endsAt, Instant now) {
        boolean nobodyLeft = waves.invite(ask, step, endsAt);
        Step watch = ladder.firstWatch(ask.byWhen(), ask.raisedAt());
        if (nobodyLeft && now.isBefore(watch.at()) && places.take(ask.id(), watch, now)) {
            callWatch(ask, endsAt);
        }
    }

    /// Where another voice is all that is still wanted, nobody has to watch over her.
    private void callWatch(Ask ask, Instant endsAt) {
        if (!conversations.isHeard(ask.id())) {
            waves.callWatch(ask, endsAt);
        }
    }

    /// Everyone of the last wave has answered, rests or is full: the next one does not wait for its time.
    private boolean isUsedUp(OnLadder place, Instant now) {
        return place.wakeAt() != null
                && place.next().kind().isEarlyWhenUsedUp()
                && !invitations.isAnyWaiting(place.ask(), now)
                && invitations.isAnyOverSince(place.ask(), places.lastTaken(place.ask()));
    }

    private void goOn(Ask ask, OnLadder place, Step step, Instant now) {
        Step next = ladder.after(ask.byWhen(), ask.raisedAt(), place.zone(), step);
        OnLadder on = step.kind() == Step.Kind.DUE ? overDue(ask, place, step, now) : place;
        // A used-up wave has hurried past a rung on which nobody is: the next wave does not wait for it.
        boolean hurried = step.kind() == Step.Kind.CIRCLE && now.isBefore(step.at());
        Instant wake = hurried && next.kind() == Step.Kind.WAVE ? now : next.at();
        places.move(on.then(next).wakenAt(wake));
        alarm.set(ask.id(), wake);
    }

    private OnLadder overDue(Ask ask, OnLadder place, Step step, Instant now) {
        OnLadder renewed = place.until(newDue(ask, now));
        if (conversations.isHeard(ask.id())) {
            return renewed;
        }
        if (place.promised() && places.breakPromise(ask.id(), step.at())) {
            events.publishEvent(new RoutingEvent.PromiseBroken(ask.id(), step.at()));
        }
        return renewed.missing(step.at());
    }

    private Instant newDue(Ask ask, Instant now) {
        return ladder.due(ask.byWhen(), ask.raisedAt(), now);
    }
}
