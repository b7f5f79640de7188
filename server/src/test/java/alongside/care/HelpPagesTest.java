package alongside.care;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.VillageTest;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;

@VillageTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HelpPagesTest {

    private static final int LAST = 100;

    @Autowired
    SupportLines lines;

    @Autowired
    DataSource database;

    @Autowired
    CookieSerializer cookies;

    @Value("${server.port}")
    int port;

    @Value("${alongside.data}")
    Path data;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    @Order(1)
    void aVillageWithoutACountryShowsNobodysNumbersAsItsOwn() throws Exception {
        assertThat(get("/help").body())
                .contains("Choose your country", "tel:999", "tel:000")
                .doesNotContain("Samaritans");
        assertThat(get("/help/zz").body()).isEqualTo(get("/help").body());
    }

    @Test
    @Order(2)
    void theVillagesCountryStandsFirst() throws Exception {
        lines.setCountry("GB");
        assertThat(get("/help").body())
                .contains("United Kingdom", "999", "tel:116123", "Text SHOUT to 85258", "sms:85258");
        assertThat(get("/help/DE").body()).contains("0800 111 0 111").doesNotContain("Samaritans");
    }

    @Test
    @Order(3)
    void aHostsOwnFileSpeaksForTheCountriesItNames() throws Exception {
        Files.writeString(data.resolve("helplines.tsv"), """
                country\tkind\tname\tnumber\tlink\thours\tlanguages\twhat for\tsource\tchecked on
                ie\tcrisis\tThe line next door\t01 555\ttel:01555\tIn the evening\ten\tTo be heard\tour host\t2026-11-20
                """);
        assertThat(get("/help/ie").body()).contains("The line next door").doesNotContain("Samaritans");
        assertThat(get("/help/gb").body()).contains("Samaritans");
        Files.writeString(data.resolve("helplines.tsv"), "country\nie\tbroken");
        assertThat(get("/help/ie").body()).contains("Samaritans");
    }

    @Test
    @Order(LAST)
    void helpStandsWithoutADatabase() throws Exception {
        ((HikariDataSource) database).close();
        assertThat(get("/help/us").statusCode()).isEqualTo(200);
        assertThat(get("/help/us").body()).contains("tel:988").doesNotContain("<script", "<form");
        assertThat(get("/beside").body()).contains("href=\"/help\"", "href=\"/hide\"");
        assertThat(get("/hide").headers().firstValue("Refresh").orElse("")).contains("https://www.wikipedia.org/");
    }

    private String sessionCookie() {
        MockHttpServletResponse given = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieSerializer.CookieValue(
                new MockHttpServletRequest(), given, UUID.randomUUID().toString()));
        return Objects.requireNonNull(given.getHeader("Set-Cookie")).replaceFirst(";.*", "");
    }

    /// With a session's cookie, as someone has who is in trouble in the middle of something.
    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", sessionCookie())
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
