package alongside.notifications;

import static java.nio.charset.StandardCharsets.US_ASCII;

import alongside.shared.VillageKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The secrets in the links of a mail: a channel's id, and an HMAC of it under the village's key. Nothing of them is
/// kept, so a mail that has to go twice says the same twice; they end with the channel.
@Component
class MailSecrets {

    private static final int ID_BYTES = 16;
    private static final int LENGTH = 48;

    private final VillageKey key;

    MailSecrets(VillageKey key) {
        this.key = key;
    }

    /// What whoever holds the link may do.
    enum Purpose {
        CONFIRM,
        STOP
    }

    String of(Purpose purpose, UUID channel) {
        byte[] proof = key.lookup("mail " + purpose, channel.toString());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(LENGTH)
                        .putLong(channel.getMostSignificantBits())
                        .putLong(channel.getLeastSignificantBits())
                        .put(proof)
                        .array());
    }

    /// @return the channel the secret is good for
    Optional<UUID> open(Purpose purpose, String secret) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(secret));
            if (bytes.remaining() < ID_BYTES) {
                return Optional.empty();
            }
            UUID channel = new UUID(bytes.getLong(), bytes.getLong());
            return Optional.of(channel)
                    .filter(id -> MessageDigest.isEqual(of(purpose, id).getBytes(US_ASCII), secret.getBytes(US_ASCII)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
