package alongside.layout;

import alongside.shared.NotThere;
import alongside.shared.TooMany;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Stands before everything else: headers on every answer, and one calm voice for whatever goes wrong behind it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends HttpFilter {

    private static final int NONCE_BYTES = 16;

    private final transient Guarding guarding;
    private final transient Refusals refusals;
    private final transient SecureRandom random = new SecureRandom();

    Guard(Guarding guarding, Refusals refusals) {
        this.guarding = guarding;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String nonce = nonce();
        request.setAttribute(Frame.NONCE, nonce);
        guarding.set(response, Guarding.withNonce(nonce));
        Refusable refusable = new Refusable(response);
        try {
            chain.doFilter(request, refusable);
            if (refusable.isRefused()) {
                refusals.answer(refusable.refusedWith(), request, response);
            }
        } catch (Exception | Error fault) {
            answer(fault, request, response);
        }
    }

    private void answer(Throwable fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable root = Faults.root(fault);
        switch (root) {
            case NotThere notThere -> refusals.answer(HttpServletResponse.SC_NOT_FOUND, request, response);
            case TooMany tooMany -> refusals.answer(Refusals.TOO_MANY, request, response);
            default -> refusals.bug(root, request, response);
        }
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
