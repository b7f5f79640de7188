package alongside.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keysets of authors, each wrapped by the village key, in a schema of their own. A keyset is made with the first
/// text its author seals, in that text's transaction.
@Component
class Keysets {

    private static final UUID NO_CONVERSATION = new UUID(0, 0);
    private static final int REMEMBERED = 10_000;

    private final JdbcClient jdbc;
    private final VillageKey villageKey;
    private final Map<Author, Aead> opened = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Author, Aead> eldest) {
            return size() > REMEMBERED;
        }
    };

    Keysets(JdbcClient jdbc, VillageKey villageKey) {
        this.jdbc = jdbc;
        this.villageKey = villageKey;
    }

    @Nullable
    Aead find(Author author) throws GeneralSecurityException {
        synchronized (opened) {
            Aead known = opened.get(author);
            if (known != null) {
                return known;
            }
        }
        byte[] wrapped = jdbc.sql("select wrapped from keys.keyset where person = ? and conversation = ?")
                .params(author.person(), conversation(author))
                .query(byte[].class)
                .optional()
                .orElse(null);
        return wrapped == null ? null : rememberAfterCommit(author, unwrap(author, wrapped));
    }

    Aead ensure(Author author) throws GeneralSecurityException {
        Aead known = find(author);
        if (known != null) {
            return known;
        }
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        byte[] plain = TinkProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
        jdbc.sql("insert into keys.keyset (person, conversation, wrapped) values (?, ?, ?) on conflict do nothing")
                .params(author.person(), conversation(author), villageKey.wrap(plain, name(author)))
                .update();
        Aead stored = find(author);
        if (stored == null) {
            throw new IllegalStateException("A keyset that was stored is not there.");
        }
        return stored;
    }

    /// A keyset made in a transaction that rolls back never existed: nothing may be sealed with it later.
    private Aead rememberAfterCommit(Author author, Aead aead) {
        Commits.after(() -> remember(author, aead));
        return aead;
    }

    private void remember(Author author, Aead aead) {
        synchronized (opened) {
            opened.put(author, aead);
        }
    }

    private Aead unwrap(Author author, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(
                        villageKey.unwrap(wrapped, name(author)), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static UUID conversation(Author author) {
        UUID conversation = author.conversation();
        return conversation == null ? NO_CONVERSATION : conversation;
    }

    private static byte[] name(Author author) {
        return ("keys.keyset." + author.person() + '.' + conversation(author)).getBytes(StandardCharsets.UTF_8);
    }
}
