package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.Conversations;
import alongside.keepers.Keepers;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import alongside.members.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Where asks stand on the ladder and when they move: begun, hurried, stopped by first words, come back. Under the
/// ask's lock, except for the first words, which only stop the clock: so the place is locked before anything is read
/// that says whether it may rest.
@Component
class Climb {

    private final LadderStore places;
    private final Ladder ladder;
    private final Alarm alarm;
    private final Keepers keepers;
    private final Voices voices;
    private final Asks asks;
    private final Conversations conversations;
    private final Members members;
    private final Clock clock;

    Climb(
            LadderStore places,
            Ladder ladder,
            Alarm alarm,
            Keepers keepers,
            Voices voices,
            Asks asks,
            Conversations conversations,
            Members members,
            Clock clock) {
        this.places = places;
        this.ladder = ladder;
        this.alarm = alarm;
        this.keepers = keepers;
        this.voices = voices;
        this.asks = asks;
        this.conversations = conversations;
        this.members = members;
        this.clock = clock;
    }

    void begin(AskId id) {
        Ask ask = asks.read(id);
        ZoneId zone = members.get(ask.asker()).zone();
        Step first = ladder.first(ask.byWhen(), ask.raisedAt());
        boolean promised = keepers.first(ask.asker()).isPresent();
        Instant due = ladder.due(ask.byWhen(), ask.raisedAt(), ask.raisedAt());
        places.add(new OnLadder(ask.id(), zone, first, first.at(), due, promised, null, 0));
        alarm.set(ask.id(), first.at());
    }

    /// Whatever comes next by the table, members are asked now.
    void nextWaveNow(AskId id) {
        OnLadder place = places.lock(id);
        if (place.next().kind() == Step.Kind.WAVE) {
            hurry(place);
        } else if (place.wakeAt() != null) {
            again(asks.read(id), place);
        }
    }

    /// Nobody is left of whom was asked last: whoever is asked next is asked now.
    void usedUp(AskId id) {
        OnLadder place = places.lock(id);
        if (place.next().kind().isEarlyWhenUsedUp()) {
            hurry(place);
        }
    }

    /// The ask has ended: nothing more is due.
    void stop(AskId id) {
        places.rest(id);
    }

    /// She has heard from someone. The village rests, unless more voices are wanted than have said yes.
    void stopWithFullVoices(AskId id) {
        places.lock(id);
        if (voices.areFull(asks.read(id))) {
            places.rest(id);
        }
    }

    /// As many said yes as were wanted: once one of them has written, the village rests.
    void stopIfHeard(AskId id) {
        places.lock(id);
        if (conversations.isHeard(id)) {
            places.rest(id);
        }
    }

    /// One more voice is wanted: members are asked at once, whoever is with her already.
    void comeBack(AskId id) {
        again(asks.read(id), places.lock(id));
    }

    /// A talk has ended. The ask goes on at its age, unless it is closed or another talk has begun in words; and where
    /// the village rested because all voices had come, one is wanted again.
    void comeBackUnlessHeard(AskId id) {
        OnLadder place = places.lock(id);
        Ask ask = asks.read(id);
        boolean isMissed = !conversations.isHeard(id) || place.wakeAt() == null && !voices.areFull(ask);
        if (ask.isOpen() && isMissed) {
            again(ask, place);
        }
    }

    private void hurry(OnLadder place) {
        Instant now = clock.instant();
        if (place.wakeAt() != null && now.isBefore(place.wakeAt())) {
            places.move(place.wakenAt(now));
            alarm.set(place.ask(), now);
        }
    }

    private void again(Ask ask, OnLadder place) {
        Instant now = clock.instant();
        Step again = ladder.again(ask.byWhen(), ask.raisedAt(), now, place.cameBack());
        Instant due = now.isBefore(place.due()) ? place.due() : ladder.due(ask.byWhen(), ask.raisedAt(), now);
        places.move(place.backWith(again, due));
        alarm.set(ask.id(), now);
    }
}
