package alongside.matching.nearest;

import java.util.Comparator;
import java.util.UUID;

/// A strength near to an ask.
///
/// @param score the inner product of the two vectors, in floats
public record Near(UUID strength, UUID member, float score) {

    /// The nearest first, ties by strength id.
    public static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::strength);
}
