package alongside.matching.text;

/// A model that turns a text into a vector. Safe for use by many threads.
public interface Embedder extends AutoCloseable {

    /// @return a vector of length [#dimensions()], scaled to length 1
    float[] embed(Role role, String text);

    int dimensions();

    /// How many models speak in a vector, each in an equal stretch of its own. None of them outweighs another.
    default int parts() {
        return 1;
    }

    /// Names the model and everything that shapes its vectors: vectors of different versions do not compare.
    String version();

    /// @param language an ISO 639-1 code
    boolean speaks(String language);

    @Override
    void close();
}
