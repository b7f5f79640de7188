package alongside.matching.routing;

import java.time.Instant;

/// Something the ladder does at a time.
///
/// @param number counts within its kind, so that kind and number name a step of an ask for good
/// @param at when it is due; it may be taken earlier, never skipped
/// @param size how many members are asked; 0 when the step asks nobody new
public record Step(Kind kind, int number, Instant at, int size) {

    /// In the order in which steps of one moment are taken.
    public enum Kind {
        /// Members are asked.
        WAVE,
        /// The asker's own circle is asked.
        CIRCLE,
        /// Whoever keeps watch is called; as long as she is silent, the next one.
        WATCH,
        /// The promised time is reached: a new one begins, with a new wave.
        DUE,
        /// The ask came back from a talk that ended: members are asked at once.
        AGAIN;

        /// Whether it may come before its time, once nobody is left of whom was asked last.
        public boolean isEarlyWhenUsedUp() {
            return this == WAVE || this == CIRCLE;
        }
    }

    /// `WAVE-2`: unique within an ask.
    public String name() {
        return kind + "-" + number;
    }
}
