package alongside.routing;

import alongside.asks.Ask;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Parameters;
import alongside.matching.routing.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Which waves are due, and until when one may wait for others: to the end of the window in which it was due. Windows
/// are minutes of the clock, so that every process has the same.
@Component
class WaveWindow {

    private static final long MILLIS =
            Parameters.OF_THE_VILLAGE.scarce().window().toMillis();

    private final Ladder ladder;

    WaveWindow(Ladder ladder) {
        this.ladder = ladder;
    }

    boolean isDueWave(Ask ask, OnLadder place, Instant now) {
        return place.isDue(now)
                && place.next().kind() == Step.Kind.WAVE
                && newest(ask, place, now).kind() == Step.Kind.WAVE;
    }

    Step newest(Ask ask, OnLadder place, Instant now) {
        return ladder.newest(ask.byWhen(), ask.raisedAt(), place.zone(), place.next(), now);
    }

    /// Nothing else of its ask may come later for it.
    boolean waits(Ask ask, OnLadder place, Instant now) {
        Instant end = end(place, now);
        Step after = ladder.after(ask.byWhen(), ask.raisedAt(), place.zone(), newest(ask, place, now));
        return now.isBefore(end) && end.isBefore(after.at()) && end.isBefore(place.due());
    }

    /// What was moved to the end of a window is due there and waits no more.
    Instant end(OnLadder place, Instant now) {
        Instant due = place.wakeAt() == null ? now : place.wakeAt();
        return Instant.ofEpochMilli(Math.ceilDiv(due.toEpochMilli(), MILLIS) * MILLIS);
    }
}
