package alongside.routing;

import alongside.shared.PrivateText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an invited member writes her one question.
///
/// @param asked the words of the ask
/// @param sentence the key of what to change, when it could not be sent
record QuestionPage(
        UUID invitation,
        PrivateText asked,
        String typed,
        @Nullable String sentence) {}
