package alongside.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/// The random challenge a passkey answers: good once, for the session it was given to.
final class Challenges {

    static final Duration LIFE = Duration.ofMinutes(5);
    private static final String KEPT = "challenge";

    private Challenges() {}

    /// A session that holds nothing but a challenge lives no longer than the challenge.
    static Bytes give(HttpServletRequest request) {
        Bytes challenge = Bytes.random();
        HttpSession session = request.getSession(true);
        if (request.getUserPrincipal() == null) {
            session.setMaxInactiveInterval((int) LIFE.toSeconds());
        }
        session.setAttribute(KEPT, challenge.toBase64UrlString());
        return challenge;
    }

    static Optional<Bytes> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(Bytes.fromBase64(challenge));
    }
}
