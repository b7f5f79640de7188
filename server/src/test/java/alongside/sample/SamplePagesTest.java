package alongside.sample;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.VillageTest;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;

@VillageTest(mode = "sample")
class SamplePagesTest {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");
    private static final SampleMember PILAR = SampleMembers.list().get(8);

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Value("${server.port}")
    int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void everyMemberStandsOnThePageAndPairsToBeginWithStandFirst() throws Exception {
        String page = get("/sample").body();
        assertThat(page).contains("400 mamas", PILAR.id().toString());
        assertThat(page.indexOf("Hanna knows that road")).isBetween(0, page.indexOf("400 mamas"));
    }

    @Test
    void lookingForWordsFindsWhoWroteThem() throws Exception {
        assertThat(get("/sample?q=onions%20volcano").body()).contains("Nobody wrote that");
        assertThat(get("/sample?q=PICKY+bread").body()).contains(PILAR.id().toString(), "One mama");
        assertThat(get("/sample?q=%22%3E%3Cscript%3Ealert(1)").body()).doesNotContain("<script>alert");
    }

    @Test
    void oneClickSignsInAsHer() throws Exception {
        HttpResponse<String> answer = signIn(PILAR.id().toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(sessions.findByPrincipalName(PILAR.id().toString())).isNotEmpty();
    }

    @Test
    void nobodyElseCanBeSignedInAs() throws Exception {
        assertThat(signIn(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverComesFromElsewhereFindsNothingHere() throws IOException {
        assertThat(raw("Host: localhost:" + port)).startsWith("HTTP/1.1 200");
        assertThat(raw("Host: 127.0.0.1:" + port)).doesNotStartWith("HTTP/1.1 404");
        assertThat(raw("Host: village.example")).startsWith("HTTP/1.1 404");
        assertThat(raw("Host: localhost:" + port, "X-Forwarded-For: 10.0.0.1")).startsWith("HTTP/1.1 404");
        assertThat(raw("Host: localhost:" + port, "Forwarded: for=10.0.0.1")).startsWith("HTTP/1.1 404");
    }

    private HttpResponse<String> signIn(String member) throws Exception {
        Matcher token = FORM_TOKEN.matcher(get("/sample").body());
        assertThat(token.find()).isTrue();
        String form = "member=" + member + "&" + token.group(1) + "="
                + URLEncoder.encode(token.group(2), StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(uri("/sample/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// The browser above does not let a test choose its Host.
    private String raw(String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET /sample HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
