package alongside.routing;

import alongside.asks.Ask;
import alongside.matching.routing.Step;
import java.time.Duration;
import java.time.Instant;

/// A wave of an ask that is due, both rows of it locked.
record DueWave(Ask ask, OnLadder place, Step step) {

    /// How much of the promised time has gone by, 0 to 1.
    double waited(Instant now) {
        if (place.missedDue() != null) {
            return 1;
        }
        double whole = Duration.between(ask.raisedAt(), place.due()).toMillis();
        return Math.clamp(Duration.between(ask.raisedAt(), now).toMillis() / whole, 0, 1);
    }
}
