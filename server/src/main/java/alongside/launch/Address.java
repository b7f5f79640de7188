package alongside.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Where the village listens, and how its members reach it.
///
/// @param url the address links, passkeys and cookies are made for, without a slash at its end
record Address(String bind, int port, String url) {

    static final String LOOPBACK = "127.0.0.1";

    /// @param url what `--url` says, or what an earlier start was told; null for `http://localhost:PORT`
    static Address of(String bind, int port, @Nullable String url) {
        if (port < 1 || port > 65535) {
            throw new CannotStart("A port is a number from 1 to 65535; " + port + " is none.");
        }
        if (url == null && !isLoopback(bind)) {
            throw new CannotStart("Listening on " + bind
                    + " needs --url https://your.village, so that links and passkeys know where the village is.");
        }
        return new Address(bind, port, url == null ? "http://localhost:" + port : checked(url));
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

    private static String checked(String url) {
        try {
            URI uri = URI.create(url.strip());
            boolean secure = "https".equals(uri.getScheme());
            boolean local = "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
            boolean bare = uri.getRawPath() == null
                    || uri.getRawPath().isEmpty()
                    || uri.getRawPath().equals("/");
            if ((secure || local) && uri.getHost() != null && bare && uri.getRawQuery() == null) {
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
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart("--bind names an address of this computer; \"" + bind + "\" is none.", e);
        }
    }
}
