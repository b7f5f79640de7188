package alongside.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The headers every answer carries, whatever it is.
@Component
class Guarding {

    static final String POLICY = "Content-Security-Policy";

    private static final String ALWAYS = "default-src 'none'; style-src 'self'; img-src 'self'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; ";

    static final String WITHOUT_SCRIPT = ALWAYS + "form-action 'none'";

    private static final Map<String, String> FIXED = Map.of(
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

    private final boolean https;

    Guarding(@Value("${alongside.url:}") String url) {
        this.https = url.startsWith("https:");
    }

    void set(HttpServletResponse response, String policy) {
        FIXED.forEach(response::setHeader);
        response.setHeader(POLICY, policy);
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /// Only scripts that carry this response's nonce run, only htmx may turn text into a document, and only the
    /// village's own worker may be started.
    static String withNonce(String nonce) {
        return ALWAYS + "script-src 'nonce-" + nonce + "'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                + "form-action 'self'; require-trusted-types-for 'script'; trusted-types htmx alongside";
    }
}
