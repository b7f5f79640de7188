package alongside.matching.experience;

/// What experience is drawn from. Each can be left out, to see what it adds.
public enum Source {
    /// How often each person answered.
    ACTIVITY,
    /// What was asked when she answered.
    ASKS,
    /// What she answered.
    ANSWERS,
    /// When, in the order of the asks, she answered.
    ORDER
}
