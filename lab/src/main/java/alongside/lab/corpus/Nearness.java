package alongside.lab.corpus;

import java.util.List;

/// One way to say how near two texts are.
interface Nearness {

    /// Pairs of lines that are near-duplicates.
    List<NearPair> pairs();

    /// Of a judged text and a line, both by their places.
    double of(int judged, int line);
}
