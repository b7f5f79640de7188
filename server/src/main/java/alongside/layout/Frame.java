package alongside.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template gets besides its page: words to say, who looks, and the tokens that guard forms and scripts.
public record Frame(Surroundings around, Words words, String nonce, CsrfToken csrf, String path) {

    /// The request attribute that carries this response's script nonce.
    public static final String NONCE = "alongside.nonce";

    static Frame of(HttpServletRequest request, Surroundings around, Words words) {
        return new Frame(
                around,
                words,
                Objects.requireNonNullElse((String) request.getAttribute(NONCE), ""),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                request.getRequestURI());
    }

    /// A sentence of the message files, in her language.
    ///
    /// @param named names and values in turn: `say("asks.due", "time", frame.time(due))`
    public String say(String key, Object... named) {
        return words.say(around, key, named);
    }

    public boolean signedIn() {
        return around.viewer() != null;
    }

    /// A language by its name in hers: `de` is "German".
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(around.language());
    }

    /// The address of a style, script or picture of this build.
    public String asset(String name) {
        return Assets.SHIPPED.path(name);
    }

    /// A time of day where she is: `21:40`.
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", around.language()).format(at.atZone(around.zone()));
    }

    /// A day where she is: `22 November`.
    public String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM", around.language()).format(at.atZone(around.zone()));
    }
}
