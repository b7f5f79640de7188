package alongside.matching.experience;

/// One thing a history says about each person and an ask: a number a person, higher where she is likelier to answer.
interface Signal {

    /// @param ask the vector of an ask that is not in the history
    double[] of(float[] ask);

    /// What it would have said of a past ask if that had not been answered yet.
    double[] without(int pastAsk);
}
