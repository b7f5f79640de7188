package alongside.routing;

import alongside.asks.AskId;
import alongside.matching.routing.Step;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Where an ask stands on the ladder.
///
/// @param zone hers, when she asked: later waves keep to the hours of her day
/// @param next the step that comes next, with its time by the table
/// @param wakeAt when it is taken; null once someone has written, or the ask has ended
/// @param due when she hears from a person
/// @param promised whether she was told so: another person keeps watch
/// @param missedDue the last due that passed without a word; null when none did
/// @param cameBack how often the ask came back from a talk that ended
record OnLadder(
        AskId ask,
        ZoneId zone,
        Step next,
        @Nullable Instant wakeAt,
        Instant due,
        boolean promised,
        @Nullable Instant missedDue,
        int cameBack) {

    boolean isDue(Instant now) {
        return wakeAt != null && !now.isBefore(wakeAt);
    }

    /// The same place after a step.
    OnLadder then(Step step) {
        return new OnLadder(ask, zone, step, step.at(), due, promised, missedDue, cameBack);
    }

    /// Its due has passed: a new one begins.
    OnLadder pastDue(Instant missed, Instant newDue) {
        return new OnLadder(ask, zone, next, wakeAt, newDue, promised, missed, cameBack);
    }

    /// The next step is taken at this moment, whatever the table says.
    OnLadder wakenAt(Instant now) {
        return new OnLadder(ask, zone, next, now, due, promised, missedDue, cameBack);
    }

    OnLadder backWith(Step again, Instant newDue) {
        return new OnLadder(ask, zone, again, again.at(), newDue, promised, missedDue, cameBack + 1);
    }
}
