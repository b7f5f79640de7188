package alongside.notifications;

import alongside.shared.PrivateText;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Where a device is reached: the address its push service gave it, and the two keys only the device itself can use
/// to open what is sent there.
///
/// @param key its public key, an uncompressed point of P-256, base64url
/// @param auth 16 random bytes, base64url
record Device(URI endpoint, String key, String auth) {

    private static final int KEY_BYTES = 65;
    private static final int AUTH_BYTES = 16;
    private static final int LONGEST_ENDPOINT = 1_000;

    /// What a browser gave, if it can be one at all.
    static Optional<Device> of(String endpoint, String key, String auth) {
        try {
            boolean fits = endpoint.length() <= LONGEST_ENDPOINT
                    && Base64.getUrlDecoder().decode(key).length == KEY_BYTES
                    && Base64.getUrlDecoder().decode(auth).length == AUTH_BYTES;
            return fits ? Optional.of(new Device(URI.create(endpoint), key, auth)) : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    PrivateText asText() {
        return new PrivateText(String.join("\n", endpoint.toString(), key, auth));
    }

    static Device of(PrivateText text) {
        List<String> lines = text.words().lines().toList();
        return new Device(URI.create(lines.get(0)), lines.get(1), lines.get(2));
    }
}
