package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.matching.routing.ByWhen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes waves of several asks at once, while help is scarce: those that can wait do, until the end of a short window,
/// and are decided about together. An ask for tonight never waits, nor does any other step, nor a wave after which
/// something else is due before the window ends.
///
/// Locks all asks in the order of their ids, then their ladder rows (docs/decisions/0006).
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepsTogether {

    /// So few that nobody notices how long their rows are locked.
    private static final int MOST = 64;

    /// Another process decides just now, likely about this ask, too, or there are more than [#MOST].
    private static final long LOOK_AGAIN_SECONDS = 2;

    private static final Duration ALONE = Duration.ofMinutes(5);

    private final Scarcity scarcity;
    private final Asks asks;
    private final WaveWindow window;
    private final LadderStore places;
    private final Choice choice;
    private final Waves waves;
    private final Calls calls;
    private final Onward onward;
    private final Alarm alarm;
    private final Clock clock;
    private volatile Instant aloneUntil = Instant.MIN;

    StepsTogether(
            Scarcity scarcity,
            Asks asks,
            WaveWindow window,
            LadderStore places,
            Choice choice,
            Waves waves,
            Calls calls,
            Onward onward,
            Alarm alarm,
            Clock clock) {
        this.scarcity = scarcity;
        this.asks = asks;
        this.window = window;
        this.places = places;
        this.choice = choice;
        this.waves = waves;
        this.calls = calls;
        this.onward = onward;
        this.alarm = alarm;
        this.clock = clock;
    }

    /// @return false when the step that is due, if one is, has to be taken alone
    boolean takes(Ask ask) {
        Instant now = clock.instant();
        Set<String> scarce = scarcity.languages();
        if (ask.byWhen() == ByWhen.TONIGHT || !scarce.contains(ask.language()) || now.isBefore(aloneUntil)) {
            return false;
        }
        OnLadder seen = places.find(ask.id()).orElse(null);
        if (seen == null || !window.isDueWave(ask, seen, now)) {
            return false;
        }
        if (window.waits(ask, seen, now)) {
            wait(ask.id(), now);
        } else if (!places.gatherAlone() || !takeAll(scarce, now).contains(ask.id())) {
            alarm.set(ask.id(), now.plusSeconds(LOOK_AGAIN_SECONDS));
        }
        return true;
    }

    private void wait(AskId id, Instant now) {
        Ask ask = asks.lock(id);
        OnLadder place = places.lock(id);
        if (ask.isOpen() && window.isDueWave(ask, place, now) && window.waits(ask, place, now)) {
            onward.later(ask, place, window.end(place, now));
        }
    }

    /// One that cannot be decided about must not hold up the others: for some time all are taken alone.
    ///
    /// @return which were taken
    private List<AskId> takeAll(Set<String> languages, Instant now) {
        try {
            List<DueWave> due = lockDue(languages, now);
            take(due, now);
            return due.stream().map(wave -> wave.ask().id()).toList();
        } catch (RuntimeException failed) {
            aloneUntil = now.plus(ALONE);
            throw failed;
        }
    }

    private List<DueWave> lockDue(Set<String> languages, Instant now) {
        List<AskId> due = places.listDueWaves(languages, now, MOST);
        asks.lockAll(due);
        List<DueWave> waves = new ArrayList<>();
        for (AskId id : due) {
            Ask ask = asks.read(id);
            OnLadder place = places.lock(id);
            if (ask.isOpen() && window.isDueWave(ask, place, now)) {
                waves.add(new DueWave(ask, place, window.newest(ask, place, now)));
            }
        }
        return waves;
    }

    private void take(List<DueWave> due, Instant now) {
        List<DueWave> taken = due.stream()
                .filter(wave -> places.take(wave.ask().id(), wave.step(), now) && waves.areWanted(wave.ask()))
                .toList();
        List<Choice.Made> made = choice.make(taken, now);
        for (int i = 0; i < taken.size(); i++) {
            Ask ask = taken.get(i).ask();
            Instant endsAt = taken.get(i).place().due();
            if (waves.send(ask, made.get(i), endsAt)) {
                calls.watchAtOnce(ask, endsAt, now);
            }
        }
        due.forEach(wave -> onward.from(wave.ask(), wave.place(), wave.step(), now));
    }
}
