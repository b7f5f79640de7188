package alongside.testing;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/// One passkey, as a device would keep it, for tests without a browser.
public final class SoftAuthenticator {

    private static final ObjectConverter CONVERTER = new ObjectConverter();

    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private final KeyPair keys;
    private final String origin;
    private final boolean verifies;
    private int uses;

    /// @param verifies whether the device makes sure that it is she
    public SoftAuthenticator(String origin, boolean verifies) {
        this.origin = origin;
        this.verifies = verifies;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What `navigator.credentials.create` would answer, as `passkey.js` sends it.
    public String create(String challenge) {
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data = new AuthenticatorData<>(
                sha256(host().getBytes(StandardCharsets.UTF_8)),
                (byte) (flags() | AuthenticatorData.BIT_AT),
                uses,
                new AttestedCredentialData(
                        AAGUID.ZERO,
                        id,
                        EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256)));
        byte[] attestation = new AttestationObjectConverter(CONVERTER)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return credential("""
                "attestationObject":"%s","clientDataJSON":"%s","transports":["internal"]""".formatted(base64(attestation), base64(clientData("webauthn.create", challenge))));
    }

    /// What `navigator.credentials.get` would answer.
    public String get(String challenge) {
        uses++;
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> said =
                new AuthenticatorData<>(sha256(host().getBytes(StandardCharsets.UTF_8)), flags(), uses);
        byte[] data = new AuthenticatorDataConverter(CONVERTER).convert(said);
        byte[] client = clientData("webauthn.get", challenge);
        return credential("""
                "authenticatorData":"%s","clientDataJSON":"%s","signature":"%s\"""".formatted(base64(data), base64(client), base64(sign(data, sha256(client)))));
    }

    private byte flags() {
        return (byte) (AuthenticatorData.BIT_UP | (verifies ? AuthenticatorData.BIT_UV : 0));
    }

    private String credential(String response) {
        return """
                {"id":"%s","rawId":"%s","type":"public-key","response":{%s},"clientExtensionResults":{}}""".formatted(base64(id), base64(id), response);
    }

    private byte[] clientData(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s"}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sign(byte[] data, byte[] clientHash) {
        try {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(data);
            both.writeBytes(clientHash);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(both.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String host() {
        return URI.create(origin).getHost();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
