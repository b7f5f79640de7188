package alongside.conversations;

/// What came of sending a message.
public sealed interface SayOutcome {

    /// It is kept; sent twice, it is the same message.
    record Said() implements SayOutcome {}

    /// It stays with her; one sentence says why.
    record NotYet(String sentence) implements SayOutcome {}
}
