package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
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
    private final Waves waves;
    private final Alarm alarm;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            Asks asks,
            Ladder ladder,
            LadderStore places,
            Waves waves,
            Alarm alarm,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.ladder = ladder;
        this.places = places;
        this.waves = waves;
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
        if (!locked.isOpen() || !place.isDue(now)) {
            return;
        }
        if (places.take(id, place.next(), now)) {
            act(locked, place, now);
        }
        goOn(locked, place, now);
        live.tell(locked.asker().value(), "ask:" + id);
    }

    private void act(Ask ask, OnLadder place, Instant now) {
        Step step = place.next();
        boolean asks = !isOvertaken(ask, place, now);
        switch (step.kind()) {
            case WAVE -> invite(asks, ask, step, place.due());
            case AGAIN -> {
                invite(asks, ask, step, place.due());
                if (!now.isBefore(ladder.watch(ask.byWhen(), ask.raisedAt()))) {
                    waves.callWatch(ask, place.due());
                }
            }
            case WATCH -> waves.callWatch(ask, place.due());
            case DUE -> {
                waves.lapse(ask);
                invite(asks, ask, step, newDue(ask, now));
            }
        }
    }

    private void invite(boolean asks, Ask ask, Step step, Instant endsAt) {
        if (asks) {
            waves.invite(ask, step, endsAt);
        }
    }

    private void goOn(Ask ask, OnLadder place, Instant now) {
        Step step = place.next();
        Step next = ladder.after(ask.byWhen(), ask.raisedAt(), place.zone(), step);
        OnLadder on = step.kind() == Step.Kind.DUE ? place.pastDue(newDue(ask, now)) : place;
        places.move(on.then(next));
        alarm.set(ask.id(), next.at());
        if (step.kind() == Step.Kind.DUE && place.promised()) {
            events.publishEvent(new RoutingEvent.PromiseBroken(ask.id(), place.due()));
        }
    }

    private Instant newDue(Ask ask, Instant now) {
        return ladder.due(ask.byWhen(), ask.raisedAt(), now);
    }

    /// After a long sleep of the village's computer many waves are due at once: the newest asks for all of them.
    private boolean isOvertaken(Ask ask, OnLadder place, Instant now) {
        Step next = ladder.after(ask.byWhen(), ask.raisedAt(), place.zone(), place.next());
        return next.size() > 0 && !next.at().isAfter(now);
    }
}
