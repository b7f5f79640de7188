package alongside.routing;

import alongside.asks.AskId;
import alongside.conversations.ConversationId;
import alongside.members.MemberId;
import java.time.Instant;
import java.util.UUID;

/// What happened on an ask's way, told inside the transaction in which it happened, with the ask's row locked. Carries
/// ids only.
public sealed interface RoutingEvent {

    AskId ask();

    /// A member is asked quietly, or called as the one who keeps watch, and then perhaps more than once.
    record Invited(AskId ask, InvitationId invitation, MemberId helper, boolean watch, Instant at)
            implements RoutingEvent {}

    /// Someone said yes.
    record Accepted(AskId ask, ConversationId talk) implements RoutingEvent {}

    /// Someone waits for the words of a helper who said yes.
    record Nudged(AskId ask, ConversationId talk, MemberId helper, Instant since) implements RoutingEvent {}

    /// Someone who is being asked would like to know one thing first.
    record QuestionAsked(AskId ask, UUID question) implements RoutingEvent {}

    /// The asker has answered her.
    record QuestionAnswered(AskId ask, InvitationId invitation, MemberId helper) implements RoutingEvent {}

    /// Its asker is asked how heavy it is now: nobody has written for days.
    record HowHeavyNow(AskId ask) implements RoutingEvent {}

    /// A due the asker was told of has passed without a word.
    record PromiseBroken(AskId ask, Instant due) implements RoutingEvent {}
}
