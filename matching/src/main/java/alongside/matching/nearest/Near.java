package alongside.matching.nearest;

import java.util.UUID;

/// A strength near to an ask.
///
/// @param score the inner product of the two vectors, in floats
public record Near(UUID strength, UUID member, float score) {}
