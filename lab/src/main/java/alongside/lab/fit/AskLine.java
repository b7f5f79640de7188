package alongside.lab.fit;

/// What `evaluate fit --asks` prints of one ask.
///
/// @param relevant how many strengths are
/// @param concern what it was read to speak of most
/// @param rank of the nearest relevant strength, from 1
/// @param found that strength
/// @param first the strength at rank 1
record AskLine(String ask, int relevant, String concern, int rank, Found found, Found first) {

    /// @param concern what it was read to speak of most
    /// @param sharesWord whether the ask says a word of it, in whatever form
    record Found(String strength, int grade, String concern, boolean sharesWord) {}
}
