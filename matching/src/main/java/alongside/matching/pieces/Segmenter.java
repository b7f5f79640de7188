package alongside.matching.pieces;

import java.util.stream.IntStream;

/// One way to cut a text into the pieces of a vocabulary.
interface Segmenter {

    IntStream pieces(String text);

    /// The highest number any piece has.
    int highest();
}
