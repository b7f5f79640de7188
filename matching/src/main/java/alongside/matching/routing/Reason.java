package alongside.matching.routing;

/// Why a member was asked, as a code: the sentence is said when it is read, in the reader's language.
public enum Reason {
    /// What she is good at fits these words.
    STRENGTH,
    /// She has a child of that age.
    SAME_AGE,
    /// The asker could help her, too.
    VICE_VERSA,
    /// They share a language, and nothing more is known.
    LANGUAGE,
    /// It is her turn: she was not asked for long.
    TURN,
    /// She has been there for others lately.
    LATELY,
    /// She has walked along with others through something like this, and it became lighter.
    EXPERIENCE
}
