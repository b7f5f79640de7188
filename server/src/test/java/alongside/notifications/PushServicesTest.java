package alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushServicesTest {

    private final PushServices services = new PushServices(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example/a",
                "ftp://push.example/a",
                "https:///a",
                "https://name@push.example/a",
                "push.example/a"
            })
    void whatIsNoHttpsAddressIsNoPushService(String endpoint) {
        assertThat(services.mayBe(URI.create(endpoint))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fec0::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "ff02::1"
            })
    void thisComputerAndItsNetworkAreNoPushService(String address) throws UnknownHostException {
        assertThat(PushServices.isPublic(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(services.mayReach(URI.create("https://" + host + "/push"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void theRestOfTheWorldMayBeOne(String address) throws UnknownHostException {
        assertThat(PushServices.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void whatABrowserCannotHaveGivenIsNoDevice() {
        assertThat(Device.of("https://push.example/a", "short", "AAAA")).isEmpty();
        assertThat(Device.of("not an address", "A".repeat(87), "A".repeat(22))).isEmpty();
        assertThat(Device.of("https://push.example/a", "A".repeat(87), "A".repeat(22)))
                .isPresent();
    }
}
