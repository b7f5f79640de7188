package alongside.asks;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Parameters;
import alongside.matching.text.AgeBand;
import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mother's words and what she chose with them.
///
/// @param veiled shown to others as "a mama" until she herself lifts it
/// @param childBand the age band of the child it is about, when she said which
/// @param correctedTo the concepts she chose when the village had read her wrong; empty when it had not
public record Ask(
        AskId id,
        MemberId asker,
        PrivateText words,
        int heaviness,
        ByWhen byWhen,
        boolean veiled,
        int voices,
        String language,
        @Nullable AgeBand childBand,
        List<String> correctedTo,
        Instant raisedAt,
        State state) {

    static final int MOST_VOICES = 3;

    public enum State {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    public Ask {
        correctedTo = List.copyOf(correctedTo);
    }

    /// Whether one more voice could be wanted.
    public boolean mayWantAnother() {
        return voices < MOST_VOICES;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// What a helper carries when she says yes.
    public int weight() {
        return Parameters.OF_THE_VILLAGE.load().weight(heaviness);
    }
}
