package alongside.asks;

/// What happened to an ask, told inside the transaction in which it happened, with the ask's row locked.
public sealed interface AskEvent {

    AskId ask();

    /// Its first step is set in the same transaction, or the ask is not kept.
    record Raised(AskId ask) implements AskEvent {}

    record Corrected(AskId ask) implements AskEvent {}

    /// One more voice than before.
    record AnotherWanted(AskId ask) implements AskEvent {}

    record Withdrawn(AskId ask) implements AskEvent {}

    record Closed(AskId ask) implements AskEvent {}
}
