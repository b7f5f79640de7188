package alongside.matching.routing;

import java.time.Instant;

/// How long the village waits for a helper's words before it reminds her once, and before the ask goes back. She is
/// the one who is reminded; the asker is never sent after her.
///
/// @param since since when someone waits for her words
public record Patience(Instant since, Instant nudge, Instant release) {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();

    /// When to look first.
    public Instant first() {
        return nudge.isBefore(release) ? nudge : release;
    }

    /// Words of the asker without an answer, once they talk.
    public static Patience inTalk(Instant since) {
        return new Patience(since, since.plus(LOAD.nudgeInTalk()), since.plus(LOAD.releaseInTalk()));
    }
}
