package alongside.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;

/// Front door: signs a member in and out, however she proved who she is.
@Component
public class SignIns {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository formTokens;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final CookieSerializer cookie;

    SignIns(
            SecurityContextRepository contexts,
            CsrfTokenRepository formTokens,
            FindByIndexNameSessionRepository<?> sessions,
            CookieSerializer cookie) {
        this.contexts = contexts;
        this.formTokens = formTokens;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /// Begins a new session: whatever the browser brought along before is worth nothing now.
    public void signIn(MemberId member, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        request.getSession(true)
                .setAttribute(Devices.KIND, DeviceKind.of(request).kept());
        SecurityContext context = new SecurityContextImpl(new SignedIn(member.toString()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        formTokens.saveToken(null, request, response);
    }

    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SecurityContextHolder.clearContext();
        formTokens.saveToken(null, request, response);
    }

    /// While the database does not answer: the browser at least forgets who she is.
    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.writeCookieValue(new CookieValue(request, response, ""));
        SecurityContextHolder.clearContext();
        formTokens.saveToken(null, request, response);
    }

    /// Ends every session of hers, on every device, this one included.
    public void signOutEverywhere(Viewer viewer) {
        sessions.findByPrincipalName(viewer.id().toString()).keySet().forEach(sessions::deleteById);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
