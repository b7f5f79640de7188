package alongside.asks;

/// What came of sending an ask.
public sealed interface RaiseOutcome {

    /// It is kept and on its way; sent twice, it is the same ask.
    record Raised(AskId id) implements RaiseOutcome {}

    /// It stays with her; one sentence says what to change.
    record NotYet(String sentence) implements RaiseOutcome {}
}
