package alongside.lab.simulate;

/// What a policy does with an ask. It sees what a village sees, and nothing of what is assumed of people.
interface Way {

    /// The ask is put to the village.
    void raised(Course course, long now);

    /// The time it had set for itself has come.
    void wake(Course course, long now);

    /// Someone asked said *not now*, or lapsed.
    void over(Course course, long now);

    /// Who said yes has not written, and the ask is open again.
    void back(Course course, long now);

    /// Whether rooms are kept, yeses without words released, and invitations taken back once one said yes.
    boolean caresForHelpers();

    /// Until when words of whoever says yes now are waited for.
    long patience(Course course, long now);
}
