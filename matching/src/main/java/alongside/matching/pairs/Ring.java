package alongside.matching.pairs;

/// Three who help each other in a circle: the first helps the second, the second the third, the third the first.
///
/// @param fit the harmonic mean of the three directed fits
public record Ring(int first, int second, int third, float fit) {}
