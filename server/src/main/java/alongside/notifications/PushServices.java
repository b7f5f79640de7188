package alongside.notifications;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which addresses may be a push service. A browser names its own, so it is not believed: the village speaks https
/// only, and never to this computer or to the network it stands in.
@Component
class PushServices {

    private final boolean anywhere;

    /// @param anywhere for tests, where the push service is a part of the test
    PushServices(@Value("${alongside.push.anywhere:false}") boolean anywhere) {
        this.anywhere = anywhere;
    }

    /// By its look alone, when a browser names it.
    boolean mayBe(URI endpoint) {
        boolean web = "https".equals(endpoint.getScheme()) || anywhere && "http".equals(endpoint.getScheme());
        return web && endpoint.getHost() != null && endpoint.getRawUserInfo() == null;
    }

    /// By where its name leads, each time something is sent there.
    boolean mayReach(URI endpoint) throws UnknownHostException {
        return mayBe(endpoint)
                && (anywhere
                        || Stream.of(InetAddress.getAllByName(endpoint.getHost()))
                                .allMatch(PushServices::isPublic));
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return address instanceof Inet6Address ? isGlobal(first, second, bytes) : isUnreserved(first, second, bytes);
    }

    /// 2000::/3, without the ranges that carry another address inside (2001::/23, 2002::/16).
    private static boolean isGlobal(int first, int second, byte[] bytes) {
        boolean within = first == 0x20 && second == 0x01 && (bytes[2] & 0xFE) == 0 || first == 0x20 && second == 0x02;
        return (first & 0xE0) == 0x20 && !within;
    }

    /// Without 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4.
    private static boolean isUnreserved(int first, int second, byte[] bytes) {
        boolean shared = first == 100 && (second & 0xC0) == 64;
        boolean special = first == 192 && second == 0 && bytes[2] == 0;
        boolean measured = first == 198 && (second & 0xFE) == 18;
        return first != 0 && first < 240 && !shared && !special && !measured;
    }
}
