package alongside.asks;

import alongside.layout.Frame;
import alongside.layout.Moment;
import alongside.matching.text.ConceptWeight;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param ageInMonths the age her words speak of, read back to her and used for nothing else
record AskPage(
        Ask ask,
        AskProgress.Progress progress,
        Meanwhile meanwhile,
        boolean understood,
        List<ConceptWeight> readAs,
        @Nullable Integer ageInMonths,
        Instant now) {

    /// What is said first: the one thing she opened the page for.
    enum Standing {
        WITHDRAWN,
        CLOSED,
        /// Someone is with her and has written.
        TOGETHER,
        /// Someone said yes; the promise stands until there are words.
        YES,
        /// A promised time has passed.
        MISSED,
        ASKED,
        NOBODY_YET
    }

    AskPage {
        readAs = List.copyOf(readAs);
    }

    Standing standing() {
        return switch (ask.state()) {
            case WITHDRAWN -> Standing.WITHDRAWN;
            case CLOSED -> Standing.CLOSED;
            case OPEN -> whileOpen();
        };
    }

    /// The talk to lead to: one with words in it before one without.
    AskProgress.@Nullable Talk talk() {
        return progress.talks().stream()
                .filter(AskProgress.Talk::heard)
                .findFirst()
                .orElse(progress.talks().isEmpty() ? null : progress.talks().getFirst());
    }

    /// Whether the time she was told is still ahead.
    boolean isDueAhead() {
        Instant due = progress.due();
        return due != null && due.isAfter(now);
    }

    String initial(AskProgress.Talk talk) {
        String name = talk.nickname().words();
        return name.isEmpty() ? "·" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    String at(Frame frame, Instant moment) {
        return new Moment(moment, now).in(frame);
    }

    private Standing whileOpen() {
        AskProgress.Talk talk = talk();
        if (talk != null && talk.heard()) {
            return Standing.TOGETHER;
        }
        if (progress.missed() != null) {
            return Standing.MISSED;
        }
        if (talk != null) {
            return Standing.YES;
        }
        return progress.asked() > 0 ? Standing.ASKED : Standing.NOBODY_YET;
    }
}
