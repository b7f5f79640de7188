package alongside.matching.text;

import java.util.List;

public final class Meaning {
    private Meaning() {}

    public static Meaning of(Embedder embedder, Concepts concepts) {
        throw new UnsupportedOperationException();
    }

    public Reading read(Role role, String words) {
        throw new UnsupportedOperationException();
    }

    /// Reads words as speaking of these concerns, as she corrected it.
    public Reading readAs(Role role, String words, List<String> concepts) {
        throw new UnsupportedOperationException();
    }

    /// Other concerns the words may speak of, the likeliest first.
    public List<ConceptWeight> alternatives(Reading reading, int most) {
        throw new UnsupportedOperationException();
    }

    public boolean speaks(String language) {
        throw new UnsupportedOperationException();
    }

    /// How well a strength fits an ask, from the inner product of their vectors: 0 to 1, rising.
    public double fit(float score) {
        throw new UnsupportedOperationException();
    }

    /// Whether a strength of this fit is known to speak to the ask (calibrated on the lab's set).
    public boolean knows(double fit) {
        throw new UnsupportedOperationException();
    }

    public int dimensions() {
        throw new UnsupportedOperationException();
    }

    public String version() {
        throw new UnsupportedOperationException();
    }
}
