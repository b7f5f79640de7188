package alongside.sample;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Someone with a browser at the sample village.
final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    String see(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))).body();
    }

    HttpResponse<String> signInAs(String member) throws IOException, InterruptedException {
        Matcher token = FORM_TOKEN.matcher(see("/sample"));
        if (!token.find()) {
            throw new IllegalStateException("The page has no form token.");
        }
        String form = "member=" + member + "&" + token.group(1) + "="
                + URLEncoder.encode(token.group(2), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(uri("/sample/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// Asks for the page with headers of her own, Host included.
    ///
    /// @return the status line
    String statusWith(String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET /sample HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("").strip();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
