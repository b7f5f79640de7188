package alongside.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The one secret of the village: wraps every keyset, and keys the look-ups that must not be guessable from a dump.
/// It lives in a file only its owner can read; without it nothing private in the database opens.
@Component
public class VillageKey {

    private final Aead wrapping;
    private final Mac lookups;

    /// @param keys the directory of both files
    VillageKey(@Value("${alongside.keys:${alongside.data}}") Path keys, KeyMark mark)
            throws GeneralSecurityException, IOException {
        AeadConfig.register();
        MacConfig.register();
        wrapping = keyset(keys.resolve("village.key"), PredefinedAeadParameters.AES256_GCM, mark)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        lookups = keyset(keys.resolve("lookup.key"), hmacWithoutPrefix(), mark)
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
        mark.check(wrapping, lookups, keys);
    }

    /// Finds a secret again without keeping it: HMAC-SHA256 under the village's key.
    public byte[] lookup(String purpose, String secret) {
        try {
            return lookups.computeMac((purpose + '\0' + secret).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A look-up could not be computed.", e);
        }
    }

    byte[] wrap(byte[] plain, byte[] name) throws GeneralSecurityException {
        return wrapping.encrypt(plain, name);
    }

    byte[] unwrap(byte[] wrapped, byte[] name) throws GeneralSecurityException {
        return wrapping.decrypt(wrapped, name);
    }

    private static HmacParameters hmacWithoutPrefix() throws GeneralSecurityException {
        return HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
    }

    private static KeysetHandle keyset(Path file, Parameters kind, KeyMark mark)
            throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            mark.allowNew(file);
            KeysetHandle fresh = KeysetHandle.generateNew(kind);
            write(file, TinkProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
        }
        return TinkProtoKeysetFormat.parseKeyset(Files.readAllBytes(file), InsecureSecretKeyAccess.get());
    }

    /// Whole or not at all: a key half written would lock everyone out of what they wrote.
    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
