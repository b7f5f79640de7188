package alongside.routing;

import alongside.shared.PrivateText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer that could not be sent as it was.
///
/// @param question null once its invitation has ended: then it is not shown any more
/// @param sentence the key of why
record AnswerPage(UUID ask, UUID id, @Nullable PrivateText question, boolean answered, String typed, String sentence) {}
