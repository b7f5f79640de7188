package alongside.members;

import alongside.shared.VillageKey;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/// The cookie of a session holds its id and what the village's key makes of it. Whoever finds only the id, as in a
/// copy of the database, can do nothing with it.
@Component
class SessionCookie implements CookieSerializer {

    private static final Duration LASTS = Duration.ofDays(400);
    private static final char BETWEEN = '.';

    private final DefaultCookieSerializer plain = new DefaultCookieSerializer();
    private final VillageKey key;

    SessionCookie(CookieNames names, VillageKey key) {
        this.key = key;
        plain.setCookieName(names.of("session"));
        plain.setCookiePath("/");
        plain.setUseSecureCookie(names.secure());
        plain.setSameSite("Lax");
        plain.setCookieMaxAge((int) LASTS.toSeconds());
    }

    @Override
    public void writeCookieValue(CookieValue session) {
        String id = session.getCookieValue();
        plain.writeCookieValue(
                new CookieValue(session.getRequest(), session.getResponse(), id.isEmpty() ? "" : signed(id)));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request).stream().flatMap(this::verified).toList();
    }

    private Stream<String> verified(String cookie) {
        int between = cookie.lastIndexOf(BETWEEN);
        if (between < 0) {
            return Stream.empty();
        }
        String id = cookie.substring(0, between);
        return MessageDigest.isEqual(bytes(signed(id)), bytes(cookie)) ? Stream.of(id) : Stream.empty();
    }

    private String signed(String id) {
        return id + BETWEEN + Base64.getUrlEncoder().withoutPadding().encodeToString(key.lookup("session", id));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
