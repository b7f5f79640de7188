package alongside.lab.fit;

/// One way of ranking the strengths of a set.
public interface Scores extends AutoCloseable {

    /// @return one score a strength, in the order of the set; higher is nearer
    double[] of(Worded ask);

    @Override
    void close();
}
