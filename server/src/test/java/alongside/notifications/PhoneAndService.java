package alongside.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A push service on this computer, and the one phone behind it. It opens what comes by RFC 8188 and 8291 with the JDK
/// alone, so that nothing of the sending side proves itself right.
public final class PhoneAndService implements AutoCloseable {

    private static final byte END = 2;

    private final KeyPair keys = pair();
    private final byte[] auth = new byte[16];
    private final HttpServer server;
    private final List<Push> received = new CopyOnWriteArrayList<>();
    private volatile int answer = 201;

    /// @param text what the phone reads
    public record Push(String text, Headers headers) {}

    public PhoneAndService() throws IOException {
        new SecureRandom().nextBytes(auth);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    Device device() {
        return Device.of(endpoint(), key(), auth()).orElseThrow();
    }

    public String endpoint() {
        return origin() + "/push/one";
    }

    public String key() {
        return encoded(point(keys.getPublic()));
    }

    public String auth() {
        return encoded(auth);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answers(int status) {
        answer = status;
    }

    /// What came since this was asked last.
    public List<Push> received() {
        List<Push> since = List.copyOf(received);
        received.clear();
        return since;
    }

    /// The claims of a push's signature, after the signature was found good under the village's key.
    static String claims(Push push, byte[] villageKey) throws GeneralSecurityException {
        String authorization = push.headers().getFirst("Authorization");
        assertThat(authorization).startsWith("vapid ");
        String token = authorization.replaceAll(".*t=([^, ]+).*", "$1");
        assertThat(authorization.replaceAll(".*k=([^, ]+).*", "$1")).isEqualTo(encoded(villageKey));
        String[] parts = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(villageKey));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (answer / 100 == 2) {
            received.add(new Push(open(body), exchange.getRequestHeaders()));
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String open(byte[] body) {
        try {
            byte[] salt = Arrays.copyOf(body, 16);
            byte[] sender = Arrays.copyOfRange(body, 21, 21 + (body[20] & 0xFF));
            byte[] sealed = Arrays.copyOfRange(body, 21 + sender.length, body.length);
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(keys.getPrivate());
            agreement.doPhase(publicKey(sender), true);
            byte[] info = join("WebPush: info\0".getBytes(UTF_8), point(keys.getPublic()), sender);
            byte[] secret = derive(auth, agreement.generateSecret(), info, 32);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derive(salt, secret, "Content-Encoding: aes128gcm\0".getBytes(UTF_8), 16), "AES"),
                    new GCMParameterSpec(128, derive(salt, secret, "Content-Encoding: nonce\0".getBytes(UTF_8), 12)));
            byte[] plain = cipher.doFinal(sealed);
            int end = plain.length - 1;
            while (plain[end] != END) {
                end--;
            }
            return new String(plain, 0, end, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, ((ECPublicKey) pair().getPublic()).getParams()));
    }

    private static byte[] point(PublicKey key) {
        ECPoint at = ((ECPublicKey) key).getW();
        return join(new byte[] {4}, number(at.getAffineX()), number(at.getAffineY()));
    }

    private static byte[] number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
