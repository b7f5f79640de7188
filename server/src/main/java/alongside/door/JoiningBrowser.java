package alongside.door;

import alongside.members.CookieNames;
import alongside.shared.Secrets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Knows the browser that is joining again, by a secret it keeps for as long as a link is held for it.
@Component
class JoiningBrowser {

    private final CookieNames names;

    JoiningBrowser(CookieNames names) {
        this.names = names;
    }

    /// @return the browser's secret, blank when it has none
    String known(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, names.of("joining"));
        return cookie == null ? "" : cookie.getValue();
    }

    String keep(HttpServletRequest request, HttpServletResponse response) {
        String known = known(request);
        String secret = known.isEmpty() ? Secrets.fresh() : known;
        ResponseCookie cookie = ResponseCookie.from(names.of("joining"), secret)
                .path("/")
                .httpOnly(true)
                .secure(names.secure())
                .sameSite("Lax")
                .maxAge(Duration.ofHours(1))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return secret;
    }
}
