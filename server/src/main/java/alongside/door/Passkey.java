package alongside.door;

import java.time.Instant;

/// @param id the credential's id, base64url
record Passkey(String id, Instant madeAt, Instant usedAt) {}
