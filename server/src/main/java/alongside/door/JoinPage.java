package alongside.door;

import org.jspecify.annotations.Nullable;

/// @param sentence the key of what to change, or null
record JoinPage(String secret, NewcomerForm form, @Nullable String sentence) {}
