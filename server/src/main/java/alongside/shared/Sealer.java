package alongside.shared;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
        try {
            return keysets.ensure(author)
                    .encrypt(text.words().getBytes(StandardCharsets.UTF_8), place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed.", e);
        }
    }

    /// Opens what [#seal] made. A text whose author's key was erased is gone: it opens as blank.
    public PrivateText open(Author author, Place place, byte @Nullable [] sealed) {
        if (sealed == null) {
            return GONE;
        }
        try {
            Aead key = keysets.find(author);
            if (key == null) {
                return GONE;
            }
            return new PrivateText(new String(key.decrypt(sealed, place.associatedData()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text did not open: wrong key, or moved from its place.", e);
        }
    }
}
