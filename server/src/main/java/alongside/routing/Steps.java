package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import java.time.Clock;
import java.time.Instant;
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
    private final Calls calls;
    private final Onward onward;
    private final StepsTogether together;
    private final Clock clock;

    Steps(
            Asks asks,
            Ladder ladder,
            LadderStore places,
            InvitationStore invitations,
            Waves waves,
            Calls calls,
            Onward onward,
            StepsTogether together,
            Clock clock) {
        this.asks = asks;
        this.ladder = ladder;
        this.places = places;
        this.invitations = invitations;
        this.waves = waves;
        this.calls = calls;
        this.onward = onward;
        this.together = together;
        this.clock = clock;
    }

    /// Takes the step that is due, if one is: an alarm may ring twice, or for a step that was taken early.
    @Transactional
    public void take(AskId id) {
        Ask ask = asks.find(id).filter(Ask::isOpen).orElse(null);
        if (ask != null && !together.takes(ask)) {
            takeAlone(id);
        }
    }

    private void takeAlone(AskId id) {
        Ask ask = asks.lock(id);
        OnLadder place = places.lock(id);
        Instant now = clock.instant();
        if (!ask.isOpen() || !place.isDue(now) && !isUsedUp(place, now)) {
            return;
        }
        Step step = ladder.newest(ask.byWhen(), ask.raisedAt(), place.zone(), place.next(), now);
        if (places.take(id, step, now)) {
            act(ask, place, step, now);
        }
        onward.from(ask, place, step, now);
    }

    private void act(Ask ask, OnLadder place, Step step, Instant now) {
        switch (step.kind()) {
            case WAVE -> invite(ask, step, place.due(), now);
            case AGAIN -> {
                invite(ask, step, place.due(), now);
                if (!now.isBefore(ladder.watch(ask.byWhen(), ask.raisedAt()))) {
                    calls.watch(ask, place.due());
                }
            }
            case CIRCLE -> {
                // Nobody has a circle yet: the step is taken, and the ladder goes on.
            }
            case WATCH -> calls.watch(ask, place.due());
            case DUE -> {
                waves.lapse(ask);
                invite(ask, step, ladder.due(ask.byWhen(), ask.raisedAt(), now), now);
            }
        }
    }

    private void invite(Ask ask, Step step, Instant endsAt, Instant now) {
        if (waves.invite(ask, step, endsAt)) {
            calls.watchAtOnce(ask, endsAt, now);
        }
    }

    /// Everyone of the last wave has answered, rests or is full: the next one does not wait for its time.
    private boolean isUsedUp(OnLadder place, Instant now) {
        return place.wakeAt() != null
                && place.next().kind().isEarlyWhenUsedUp()
                && !invitations.isAnyWaiting(place.ask(), now)
                && invitations.isAnyOverSince(place.ask(), places.lastTaken(place.ask()));
    }
}
