package alongside.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, for counting only.
public final class Addresses {

    private Addresses() {}

    /// One household is one key: an IPv4 address as it is, an IPv6 address by its /64.
    ///
    /// @param address a literal address, as the servlet container gives it
    public static String key(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
