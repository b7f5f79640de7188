package alongside.routing;

import alongside.asks.Ask;
import alongside.conversations.Conversations;
import alongside.live.Live;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sets the step that follows the one just taken, inside its transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Onward {

    private final Ladder ladder;
    private final LadderStore places;
    private final Alarm alarm;
    private final Conversations conversations;
    private final Live live;
    private final ApplicationEventPublisher events;

    Onward(
            Ladder ladder,
            LadderStore places,
            Alarm alarm,
            Conversations conversations,
            Live live,
            ApplicationEventPublisher events) {
        this.ladder = ladder;
        this.places = places;
        this.alarm = alarm;
        this.conversations = conversations;
        this.live = live;
        this.events = events;
    }

    void from(Ask ask, OnLadder place, Step step, Instant now) {
        Step next = next(ask, place, step);
        OnLadder on = step.kind() == Step.Kind.DUE ? overDue(ask, place, step, now) : place;
        // A used-up wave has hurried past a rung on which nobody is: the next wave does not wait for it.
        boolean hurried = step.kind() == Step.Kind.CIRCLE && now.isBefore(step.at());
        Instant wake = hurried && next.kind() == Step.Kind.WAVE ? now : next.at();
        wake(ask, on.then(next).wakenAt(wake), wake);
    }

    /// The same step, at a later time.
    void later(Ask ask, OnLadder place, Instant at) {
        wake(ask, place.wakenAt(at), at);
    }

    /// After a return the ladder goes on at the age of the ask, where a step may have been taken early, before it.
    private Step next(Ask ask, OnLadder place, Step step) {
        Step next = step;
        do {
            next = ladder.after(ask.byWhen(), ask.raisedAt(), place.zone(), next);
        } while (places.isTaken(ask.id(), next));
        return next;
    }

    private void wake(Ask ask, OnLadder place, Instant at) {
        places.move(place);
        alarm.set(ask.id(), at);
        live.tell(ask.asker().value(), "ask:" + ask.id());
    }

    private OnLadder overDue(Ask ask, OnLadder place, Step step, Instant now) {
        OnLadder renewed = place.until(ladder.due(ask.byWhen(), ask.raisedAt(), now));
        if (conversations.isHeard(ask.id())) {
            return renewed;
        }
        if (place.promised() && places.breakPromise(ask.id(), step.at())) {
            events.publishEvent(new RoutingEvent.PromiseBroken(ask.id(), step.at()));
        }
        return renewed.missing(step.at());
    }
}
