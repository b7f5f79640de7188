package alongside.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose key seals a text: a person's own, or the one she has for a single conversation, so that what she wrote can be
/// erased without touching what others wrote to her.
public record Author(UUID person, @Nullable UUID conversation) {

    public static Author of(UUID person) {
        return new Author(person, null);
    }

    public static Author in(UUID conversation, UUID person) {
        return new Author(person, conversation);
    }
}
