package alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list in the village and the page of channels, as a browser without script sees them.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsTest {

    private static final String KEY = "A".repeat(87);
    private static final String AUTH = "A".repeat(22);
    private static final String INVITED = "Someone could use what you are good at.";

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    Browser lena;
    Browser ines;

    @BeforeAll
    void threePeople(@Autowired BeanFactory village) {
        Browser host = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
        lena = new Browser(url);
        Steps.join(lena, Steps.link(host), "Lena");
        ines = new Browser(url);
        Steps.join(ines, Steps.link(host), "Ines");
        ines.get("/strengths");
        ines.submit("/strengths", "words", "gentle nights with a four year old");
    }

    @Test
    void whatSheIsToldStandsInTheVillageUntilItIsOver() {
        assertThat(ines.get("/news").body()).contains("Nothing new.");
        UUID invitation = ask();
        assertThat(ines.get("/beside").body()).contains("What the village told you</a> · new");
        assertThat(ines.get("/news").body()).contains(INVITED).contains(" · new");
        ines.get(ines.find("href=\"(/news/[^\"]+)\""));
        assertThat(ines.location()).isEqualTo("/invitations/" + invitation);
        assertThat(ines.get("/news").body()).contains(INVITED).doesNotContain(" · new");
        ines.get("/invitations/" + invitation);
        ines.submit("/invitations/" + invitation + "/not-now");
        assertThat(ines.get("/news").body()).doesNotContain(INVITED).contains("Nothing new.");
        assertThat(ines.get("/beside").body()).doesNotContain(" · new");
    }

    @Test
    void allOfItCanBeSeenAtOnce() {
        UUID invitation = ask();
        ines.get("/news");
        ines.submit("/news/seen");
        assertThat(ines.follow().body()).contains(INVITED).doesNotContain(" · new");
        ines.get("/invitations/" + invitation);
        ines.submit("/invitations/" + invitation + "/not-now");
    }

    @Test
    void aDeviceIsHersUntilSheStopsIt() {
        ines.get("/me/reach");
        assertThat(device(ines, "https://push.example/ines").statusCode()).isEqualTo(303);
        assertThat(ines.follow().body()).contains("A device, since");
        String removal = ines.find("action=\"(/me/reach/[^\"]+/removal)\"");
        lena.get("/me");
        lena.post(removal, lena.hidden("/sign-out"));
        assertThat(ines.get("/me/reach").body()).contains("A device, since");
        ines.submit(removal);
        assertThat(ines.follow().body()).doesNotContain("A device, since");
    }

    @Test
    void oneClickStopsAllOfIt() {
        ines.get("/me/reach");
        device(ines, "https://push.example/one");
        ines.get("/me/reach");
        device(ines, "https://push.example/two");
        ines.get("/me/reach");
        ines.submit("/me/reach/stop");
        assertThat(ines.follow().body()).doesNotContain("A device, since").doesNotContain("Stop all of it");
    }

    @Test
    void anAddressThatIsNoPushServiceIsNotKept() {
        ines.get("/me/reach");
        assertThat(device(ines, "http://127.0.0.1:1/push").statusCode()).isEqualTo(422);
        ines.get("/me/reach");
        assertThat(device(ines, "javascript:alert(1)").statusCode()).isEqualTo(422);
        assertThat(ines.last().body()).contains("That did not work with this browser.");
    }

    @Test
    void withoutAMailServerNobodyIsAskedForAnAddress() {
        assertThat(ines.get("/me/reach").body())
                .contains("This village sends no mail.")
                .doesNotContain("name=\"address\"");
    }

    @Test
    void theVillageIsAnAppThatAnyoneMayInstall() {
        HttpResponse<String> manifest = new Browser(url).get("/manifest.webmanifest");
        assertThat(manifest.headers().firstValue("Content-Type")).contains("application/manifest+json");
        assertThat(manifest.body()).contains("Harbour Street").contains("\"display\":\"standalone\"");
        HttpResponse<String> worker = new Browser(url).get("/service-worker.js");
        assertThat(worker.headers().firstValue("Content-Type")).contains("text/javascript;charset=UTF-8");
        assertThat(worker.body()).contains("notificationclick");
    }

    private HttpResponse<String> device(Browser browser, String endpoint) {
        return browser.submit("/me/reach/devices", "endpoint", endpoint, "key", KEY, "auth", AUTH);
    }

    /// Asked soon by Lena, for Ines alone.
    private UUID ask() {
        lena.get("/asks/new");
        lena.submit("/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3");
        UUID ask = UUID.fromString(lena.location().replace("/asks/", ""));
        return Asking.await(() -> jdbc.sql("""
                select i.id from invitation i join strength s on s.member = i.helper where i.ask = ?
                """).param(ask).query(UUID.class).optional());
    }
}
