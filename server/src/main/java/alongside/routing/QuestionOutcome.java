package alongside.routing;

/// What came of a question before a yes, or of its answer.
sealed interface QuestionOutcome {

    /// It is kept; sent twice, it is kept once.
    record Kept() implements QuestionOutcome {}

    /// It stays with her; one sentence says why.
    record NotYet(String sentence) implements QuestionOutcome {}

    /// The invitation does not wait any more.
    record Over() implements QuestionOutcome {}
}
