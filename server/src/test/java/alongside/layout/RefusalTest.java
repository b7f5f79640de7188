package alongside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.shared.NotThere;
import alongside.shared.TooMany;
import alongside.testing.VillageTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@VillageTest
@Import(RefusalTest.Trouble.class)
@ExtendWith(OutputCaptureExtension.class)
class RefusalTest {

    private static final String SECRET = "her-own-words";

    @Value("${server.port}")
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @TestConfiguration
    @Controller
    static class Trouble {

        @Bean
        static OpenPaths trouble() {
            return OpenPaths.of("/trouble/**");
        }

        @GetMapping("/trouble/ids/{id}")
        void notHers(@PathVariable UUID id) {
            throw new NotThere();
        }

        @GetMapping("/trouble/often")
        void often() {
            throw new TooMany();
        }

        @GetMapping("/trouble/bug")
        void bug() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/trouble/number")
        void number(@RequestParam int heaviness) {}

        @PostMapping("/trouble/post")
        void post() {}
    }

    @Test
    void whatIsHersAndWhatNeverWasAreTheSameByteForByte() throws Exception {
        HttpResponse<byte[]> anothers = get("/trouble/ids/" + UUID.randomUUID());
        assertThat(anothers.statusCode()).isEqualTo(404);
        assertThat(new String(anothers.body())).doesNotContain("<script", "nonce", "<form");
        for (String path : List.of(
                "/trouble/ids/not-an-id",
                "/trouble/nowhere",
                "/trouble/post",
                "/assets/0/nothing.css",
                "/trouble/ids/" + UUID.randomUUID())) {
            HttpResponse<byte[]> nowhere = get(path);
            assertThat(nowhere.statusCode()).as(path).isEqualTo(404);
            assertThat(nowhere.body()).as(path).isEqualTo(anothers.body());
            assertThat(headers(nowhere)).as(path).isEqualTo(headers(anothers));
        }
    }

    @Test
    void everyAnswerIsGuarded() throws Exception {
        for (String path : List.of(
                "/help",
                "/",
                "/sign-in",
                "/beside",
                "/trouble/nowhere",
                "/trouble/often",
                "/trouble/bug",
                Assets.SHIPPED.path("alongside.css"))) {
            HttpResponse<byte[]> answer = get(path);
            String policy = answer.headers().firstValue(Guarding.POLICY).orElse("");
            assertThat(policy).as(path).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
            assertThat(policy).as(path).doesNotContain("unsafe", "*", "http");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
        }
    }

    @Test
    void eachPageHasANonceOfItsOwnAndNobodyKeepsIt() throws Exception {
        HttpResponse<byte[]> one = get("/");
        String nonce = one.headers().firstValue(Guarding.POLICY).orElse("").replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(new String(one.body())).contains("nonce=\"" + nonce + "\"");
        assertThat(get("/").headers().firstValue(Guarding.POLICY).orElse("")).doesNotContain(nonce);
        assertThat(one.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aStyleIsKeptForAYear() throws Exception {
        HttpResponse<byte[]> style = get(Assets.SHIPPED.path("alongside.css"));
        assertThat(style.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
    }

    @Test
    void aBugShowsACodeAndTheLogHoldsTheCodeAndNoWords(CapturedOutput log) throws Exception {
        HttpResponse<byte[]> answer = get("/trouble/bug");
        String page = new String(answer.body());
        assertThat(answer.statusCode()).isEqualTo(500);
        String code = page.replaceFirst("(?s).*<strong>([a-z2-9]{6})</strong>.*", "$1");
        assertThat(log.getAll()).contains("Fault " + code + " at /trouble/bug").doesNotContain(SECRET);
        assertThat(page).doesNotContain(SECRET, "Exception");
    }

    @Test
    void tooOftenAndUnclearAreSaidCalmly() throws Exception {
        assertThat(get("/trouble/often").statusCode()).isEqualTo(429);
        HttpResponse<byte[]> unclear = get("/trouble/number?heaviness=heavy");
        assertThat(unclear.statusCode()).isEqualTo(400);
        assertThat(new String(unclear.body())).contains("try once more");
    }

    @Test
    void whoAsksForJsonGetsAProblemInJson() throws Exception {
        HttpResponse<byte[]> answer = get("/trouble/nowhere", "application/json");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(new String(answer.body())).isEqualTo("{\"status\":404}");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html,*/*");
    }

    private HttpResponse<byte[]> get(String path, String accept) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
