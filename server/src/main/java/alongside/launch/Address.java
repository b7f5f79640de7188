package alongside.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the village listens, and how its members reach it.
///
/// @param url the address links, passkeys and cookies are made for, without a slash at its end
/// @param proxies whose `X-Forwarded` headers count, besides those of this computer
record Address(String bind, int port, String url, List<String> proxies) {

    static final String LOOPBACK = "127.0.0.1";

    private static final String THIS_COMPUTER = "127.0.0.0/8,::1/128";

    Address {
        proxies = List.copyOf(proxies);
    }

    /// @param url what `--url` says, or what an earlier start was told; null for `http://localhost:PORT`
    static Address of(String bind, int port, @Nullable String url) {
        if (port < 1 || port > 65535) {
            throw new CannotStart("A port is a number from 1 to 65535; " + port + " is none.");
        }
        if (url == null && !isLoopback(bind)) {
            throw new CannotStart("Listening on " + bind
                    + " needs --url https://your.village, so that links and passkeys know where the village is.");
        }
        return new Address(bind, port, url == null ? "http://localhost:" + port : checked(url), List.of());
    }

    Address behind(List<String> named) {
        named.forEach(name -> named("--proxy", name));
        return new Address(bind, port, url, named);
    }

    /// @throws CannotStart when something listens there already
    void ensureFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " on " + bind + " is taken; choose another with --port.", e);
        }
    }

    /// What is forwarded counts behind https only: without it there is no proxy, and whoever says so is not believed.
    Map<String, Object> settings() {
        return Map.of(
                "server.port", port,
                "server.address", bind,
                "alongside.url", url,
                "server.forward-headers-strategy", url.startsWith("https:") ? "native" : "none",
                "server.tomcat.remoteip.internal-proxies", allProxies());
    }

    private String allProxies() {
        return proxies.isEmpty() ? THIS_COMPUTER : THIS_COMPUTER + "," + String.join(",", proxies);
    }

    private static String checked(String url) {
        try {
            URI uri = URI.create(url.strip());
            boolean secure = "https".equals(uri.getScheme());
            boolean local = "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
            boolean bare = List.of("", "/").contains(String.valueOf(uri.getRawPath()));
            boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            if ((secure || local) && uri.getHost() != null && bare && plain) {
                return uri.getScheme() + "://" + uri.getRawAuthority();
            }
        } catch (IllegalArgumentException e) {
            throw new CannotStart(sentence(url), e);
        }
        throw new CannotStart(sentence(url));
    }

    private static String sentence(String url) {
        return "--url is the address members open, such as https://village.example, without a path; \"" + url
                + "\" is none.";
    }

    private static boolean isLoopback(String bind) {
        return named("--bind", bind).isLoopbackAddress();
    }

    private static InetAddress named(String flag, String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    flag + " is the address of a computer, such as 10.0.0.7; \"" + address + "\" is none.", e);
        }
    }
}
