package alongside.shared;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals and opens private text under the key of its author (Tink AEAD, AES-256-GCM).
@Component
public class Sealer {

    private static final PrivateText GONE = new PrivateText("");

    private final Keysets keysets;

    Sealer(Keysets keysets) {
        this.keysets = keysets;
    }

    public byte[] seal(Author author, Place place, PrivateText text) {
        return seal(author, place, text.words().getBytes(StandardCharsets.UTF_8));
    }

    /// For what was made of a text, and tells of it as the text does.
    public byte[] seal(Author author, Place place, byte[] plain) {
        try {
            return keysets.ensure(author).encrypt(plain, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed.", e);
        }
    }

    /// Opens what [#seal] made. A text whose author's key was erased is gone: it opens as blank.
    public PrivateText open(Author author, Place place, byte @Nullable [] sealed) {
        return openBytes(author, place, sealed)
                .map(plain -> new PrivateText(new String(plain, StandardCharsets.UTF_8)))
                .orElse(GONE);
    }

    /// Empty for what is gone.
    public Optional<byte[]> openBytes(Author author, Place place, byte @Nullable [] sealed) {
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            Aead key = keysets.find(author);
            return key == null ? Optional.empty() : Optional.of(key.decrypt(sealed, place.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text did not open: wrong key, or moved from its place.", e);
        }
    }
}
