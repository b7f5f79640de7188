package alongside.decisions;

/// What keeps a member from being asked, whatever she knows. That two must not meet is none of these: it is kept
/// nowhere but with the one who said so.
public enum Filter {
    LANGUAGE,
    RESTING,
    /// She carries as much as she chose to.
    NO_ROOM,
    /// She was asked about this before.
    ASKED_BEFORE,
    ENOUGH_WAITING,
    ENOUGH_TODAY,
    AFTER_HEAVY,
    /// It is a later wave, and she was asked something lately.
    ASKED_LATELY,
    /// It is a quiet hour of hers, and the ask is for tonight.
    ASLEEP
}
