package alongside.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OneAddressTest {

    private static final String SERVED = "served";

    @Test
    void localhostWithItsPortIsHome() {
        assertThat(local("GET", "localhost", 8080, "/asks/new")).isEqualTo(SERVED);
        assertThat(local("POST", "LOCALHOST", 8080, "/asks")).isEqualTo(SERVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/livez", "/readyz", "/help", "/help/gb", "/assets/1/alongside.css"})
    void whatNeedsNoSessionAnswersByNumberToo(String path) {
        assertThat(local("GET", "127.0.0.1", 8080, path)).isEqualTo(SERVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/asks/new", "/begin/secret", "/helpless", "/sample/sign-in", "//evil.example/"})
    void everyOtherPageIsShownTheWayHome(String path) {
        assertThat(local("GET", "127.0.0.1", 8080, path)).isEqualTo("303 http://localhost:8080" + path);
    }

    @Test
    void theWayHomeKeepsTheQuestion() {
        MockHttpServletRequest request = request("GET", "127.0.0.1", 8080, "/beside");
        request.setQueryString("first&x=%20y");
        assertThat(answer("http://localhost:8080", "village", request))
                .isEqualTo("303 http://localhost:8080/beside?first&x=%20y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "192.168.0.7", "localhost.evil.example", "0.0.0.0", "[::1]"})
    void byAnyOtherNameThereIsNothing(String name) {
        assertThat(local("GET", name, 8080, "/")).isEqualTo("404 null");
        assertThat(local("GET", name, 8080, "/asks/new")).isEqualTo("404 null");
        assertThat(local("GET", "localhost", 9090, "/")).isEqualTo("404 null");
    }

    @Test
    void whoeverWatchesTheServerMayCallItAnything() {
        assertThat(local("GET", "10.0.0.7", 8080, "/livez")).isEqualTo(SERVED);
        assertThat(local("GET", "10.0.0.7", 8080, "/readyz")).isEqualTo(SERVED);
    }

    @Test
    void theSampleSignInTakesBothNames() {
        String url = "http://localhost:8080";
        assertThat(answer(url, "sample", request("POST", "127.0.0.1", 8080, "/sample/sign-in")))
                .isEqualTo(SERVED);
        assertThat(answer(url, "sample", request("GET", "127.0.0.1", 8080, "/sample")))
                .isEqualTo("303 http://localhost:8080/sample");
    }

    @Test
    void aVillageWithAnAddressOfItsOwnIsThereAndNowhereElse() {
        String url = "https://village.example";
        assertThat(answer(url, "village", request("GET", "village.example", 443, "/")))
                .isEqualTo(SERVED);
        assertThat(answer(url, "village", request("GET", "village.example", 8080, "/")))
                .isEqualTo(SERVED);
        assertThat(answer(url, "village", request("GET", "127.0.0.1", 8080, "/")))
                .isEqualTo("404 null");
        assertThat(answer(url, "village", request("GET", "localhost", 8080, "/")))
                .isEqualTo("404 null");
    }

    private static String local(String method, String name, int port, String path) {
        return answer("http://localhost:8080", "village", request(method, name, port, path));
    }

    private static MockHttpServletRequest request(String method, String name, int port, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServerName(name);
        request.setServerPort(port);
        return request;
    }

    private static String answer(String url, String mode, MockHttpServletRequest request) {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new OneAddress(URI.create(url), mode).doFilter(request, response, chain);
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
        return chain.getRequest() != null ? SERVED : response.getStatus() + " " + response.getHeader("Location");
    }
}
