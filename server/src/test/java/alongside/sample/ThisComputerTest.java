package alongside.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ThisComputerTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "127.0.0.1:9000", "LOCALHOST:80"})
    void itsOwnNamesAreServed(String host) {
        assertThat(ThisComputer.asks(from("127.0.0.1", host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example:8080",
                "evil.example:80@localhost",
                "192.168.0.7:8080",
                "0.0.0.0:8080",
                "[::1]:8080",
                "localhost:",
                "localhost:8080 ",
                ""
            })
    void everyOtherNameIsNot(String host) {
        assertThat(ThisComputer.asks(from("127.0.0.1", host))).isFalse();
    }

    @Test
    void aRequestWithoutAnyNameIsNot() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(ThisComputer.asks(request)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "x-forwarded-proto",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "X-Forwarded-Server"
            })
    void whatCameThroughAProxyIsNot(String header) {
        MockHttpServletRequest request = from("127.0.0.1", "localhost:8080");
        request.addHeader(header, "");
        assertThat(ThisComputer.asks(request)).isFalse();
    }

    @Test
    void whatComesFromAnotherComputerIsNot() {
        assertThat(ThisComputer.asks(from("192.168.0.7", "localhost:8080"))).isFalse();
        assertThat(ThisComputer.asks(from("::1", "localhost:8080"))).isTrue();
    }

    private static MockHttpServletRequest from(String address, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sample");
        request.setRemoteAddr(address);
        request.addHeader("Host", host);
        return request;
    }
}
