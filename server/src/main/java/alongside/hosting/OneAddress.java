package alongside.hosting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// The village is at home at one address, the one its links, passkeys and cookies are made for. Whoever calls it by
/// another name finds nothing, so that no page of the outside can borrow a name and read along.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OneAddress extends HttpFilter {

    private static final String LOOPBACK = "127.0.0.1";
    private static final List<String> BY_ANY_NAME = List.of("/livez", "/readyz");
    private static final List<String> BY_BOTH_NAMES = List.of("/", "/help", "/hide");
    private static final List<String> BELOW_BOTH_NAMES = List.of("/help/", "/assets/");
    private static final int HTTP = 80;

    private final transient URI home;
    private final transient boolean sample;

    OneAddress(@Value("${alongside.url}") URI home, @Value("${alongside.mode}") String mode) {
        this.home = home;
        this.sample = "sample".equals(mode);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHome(request) || BY_ANY_NAME.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (isByNumber(request)) {
            byNumber(request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void byNumber(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (answersByNumber(request)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, home + request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /// Behind a proxy with https the port is the proxy's business.
    private boolean isHome(HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(home.getHost())
                && (isSecure() || request.getServerPort() == (home.getPort() < 0 ? HTTP : home.getPort()));
    }

    /// On the computer itself, by its number: browsers give that name neither passkeys nor the same cookies.
    private boolean isByNumber(HttpServletRequest request) {
        return !isSecure() && request.getServerName().equals(LOOPBACK);
    }

    private boolean answersByNumber(HttpServletRequest request) {
        String path = request.getRequestURI();
        return BY_BOTH_NAMES.contains(path)
                || BELOW_BOTH_NAMES.stream().anyMatch(path::startsWith)
                || (sample && path.startsWith("/sample/"));
    }

    private boolean isSecure() {
        return "https".equals(home.getScheme());
    }
}
