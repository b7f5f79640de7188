package alongside.conversations;

import alongside.asks.AskId;
import alongside.members.MemberId;
import java.time.Instant;

/// What happened in a talk, told inside the transaction in which it happened. Carries ids only, never words.
public sealed interface ConversationEvent {

    ConversationId conversation();

    AskId ask();

    MemberId helper();

    /// @param number the message's own within the talk
    record MessageSent(
            ConversationId conversation, AskId ask, MemberId helper, boolean byHelper, int number, Instant at)
            implements ConversationEvent {}

    /// She left, or one of the two blocked the other. The ask's row and the helper's are locked.
    record Ended(ConversationId conversation, AskId ask, MemberId helper) implements ConversationEvent {}

    /// It ended because it was beyond its helper: told together with [Ended], under the same locks.
    record HandedOver(ConversationId conversation, AskId ask, MemberId helper) implements ConversationEvent {}
}
