package alongside.sample;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a browser on this very computer from one that was let through to it: by the name it calls the server, by the
/// traces a proxy leaves, and by where the connection comes from.
final class ThisComputer {

    private static final Pattern OWN_NAME = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");

    private ThisComputer() {}

    static boolean asks(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null
                && OWN_NAME.matcher(host).matches()
                && Collections.list(request.getHeaderNames()).stream().noneMatch(ThisComputer::forwards)
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean forwards(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded") || name.startsWith("x-forwarded");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
