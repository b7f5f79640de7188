package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void withoutAUrlItIsLocalhost() {
        assertThat(Address.of("127.0.0.1", 8080, null).url()).isEqualTo("http://localhost:8080");
    }

    @Test
    void aUrlLosesItsLastSlash() {
        assertThat(Address.of("0.0.0.0", 8080, "https://village.example/").url())
                .isEqualTo("https://village.example");
    }

    @Test
    void listeningToTheWorldNeedsAUrl() {
        assertRefused("0.0.0.0", 8080, null, "--url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village.example",
                "http://village.example",
                "https://village.example/path",
                "ftp://x",
                "https://"
            })
    void whatIsNoAddressIsSaidSo(String url) {
        assertRefused("127.0.0.1", 8080, url, "--url");
    }

    @Test
    void aPortIsANumberThereIs() {
        assertRefused("127.0.0.1", 70_000, null, "port");
    }

    @Test
    void aPortThatIsTakenIsSaidSo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            Address.of("127.0.0.1", taken.getLocalPort(), null).ensureFree())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("taken");
        }
    }

    private static void assertRefused(
            String bind, int port, @org.jspecify.annotations.Nullable String url, String words) {
        assertThatThrownBy(() -> Address.of(bind, port, url))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }
}
