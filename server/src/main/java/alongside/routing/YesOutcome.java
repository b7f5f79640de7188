package alongside.routing;

import alongside.conversations.ConversationId;

/// What came of a yes.
public sealed interface YesOutcome {

    /// They talk; said twice, it is the same talk.
    record Together(ConversationId talk) implements YesOutcome {}

    /// She carries enough: nothing is taken, and the village asks someone else.
    record Enough() implements YesOutcome {}

    /// Another was there first, or the ask has ended: one kind sentence says which.
    record Over() implements YesOutcome {}
}
