package alongside.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/// What the doctor asks of the ways in and out: the address members open, and the server that sends mail.
///
/// @param kept the address an earlier start was told, or null
/// @param given what `--url` says now, or null
record ReachCheck(@Nullable String kept, @Nullable String given, PropertyResolver settings) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (kept != null && given != null && !kept.equals(given)) {
            findings.add(Finding.mend("The village is known at " + kept + ", and --url says " + given
                    + ": passkeys made there do not work here; leave --url away unless the village moves."));
        }
        String url = given == null ? kept : given;
        if (url != null && url.startsWith("https:")) {
            findings.add(isReached(url));
        } else {
            findings.add(Finding.well("No https address is set: the village is reached on this computer only."));
        }
        findings.add(mail());
        return findings;
    }

    private static Finding isReached(String url) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            int status = client.send(
                            HttpRequest.newBuilder(URI.create(url + "/livez"))
                                    .timeout(PATIENCE)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == OK
                    ? Finding.well(url + " leads to a village, and its certificate is good.")
                    : Finding.mend(url + " has a good certificate, but no village answers behind it (" + status
                            + "); start the village, and look where the proxy leads.");
        } catch (SSLException bad) {
            return Finding.mend(url + " has no certificate this computer trusts; renew it where the proxy runs.");
        } catch (IOException e) {
            return Finding.mend(url + " is not reached from here; look at its name, the proxy and the firewall.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.mend(url + " was not looked at: interrupted.");
        }
    }

    private Finding mail() {
        String host = settings.getProperty("spring.mail.host");
        if (host == null || host.isBlank()) {
            return Finding.well("No mail server is set (spring.mail.host): the village sends no mail.");
        }
        int port = settings.getProperty("spring.mail.port", Integer.class, 25);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            return Finding.well("The mail server " + host + ":" + port + " answers.");
        } catch (IOException e) {
            return Finding.mend("The mail server " + host + ":" + port
                    + " does not answer; look at spring.mail.host and spring.mail.port.");
        }
    }
}
