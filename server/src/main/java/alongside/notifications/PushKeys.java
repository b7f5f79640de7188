package alongside.notifications;

import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The pair of keys by which push services know this village (VAPID, RFC 8292), made at the first start and the same
/// for every process of the village. Nobody else gives it one.
@Component
class PushKeys {

    private static final UUID OF_THE_VILLAGE = new UUID(0, 0);
    private static final Author AUTHOR = Author.of(OF_THE_VILLAGE);
    private static final Place PLACE = new Place("push_key", "private_key", OF_THE_VILLAGE);

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    PushKeys(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void makeAtFirstStart() throws GeneralSecurityException {
        if (find().isEmpty()) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keep(generator.generateKeyPair());
        }
    }

    VAPIDKeyPair get() {
        return find().orElseThrow(() -> new IllegalStateException("The village has no push key yet."));
    }

    /// As browsers want it: an uncompressed point, base64url.
    String publicKey() {
        return get().extractPublicKeyInUncompressedFormAsString();
    }

    /// Of several processes that start together, the first one's pair is kept.
    private void keep(KeyPair pair) {
        byte[] point =
                PublicKeySources.ofECPublicKey((ECPublicKey) pair.getPublic()).extractBytesInUncompressedForm();
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        jdbc.sql("insert into push_key (public_key, private_key, made_at) values (?, ?, ?) on conflict do nothing")
                .params(point, sealer.seal(AUTHOR, PLACE, new PrivateText(secret)), Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<VAPIDKeyPair> find() {
        return jdbc.sql("select public_key, private_key from push_key")
                .query((row, n) -> VAPIDKeyPairs.of(
                        PrivateKeySources.ofPKCS8Bytes(Base64.getDecoder()
                                .decode(sealer.open(AUTHOR, PLACE, row.getBytes(2))
                                        .words())),
                        PublicKeySources.ofUncompressedBytes(row.getBytes(1))))
                .optional();
    }
}
