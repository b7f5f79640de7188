package alongside.door;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param first she has just joined, and is offered her first one
/// @param sentence the key of what happened, or null
record PasskeysPage(
        List<Passkey> passkeys, boolean first, @Nullable String sentence) {

    PasskeysPage {
        passkeys = List.copyOf(passkeys);
    }
}
