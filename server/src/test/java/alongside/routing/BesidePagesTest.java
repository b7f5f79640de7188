package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// *Beside me*, and what leads from it, as a browser without script sees it.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesidePagesTest {

    private static final String SWITCH = "Also hand back what I carry";

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    private Browser lena;
    private Browser ines;

    @BeforeAll
    void twoPeople(@Autowired BeanFactory village) {
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
    void whoeverCarriesSomethingMayHandItBackWithOneSwitchThatIsOffUntilSheWantsIt() {
        assertThat(ines.get("/me").body()).doesNotContain(SWITCH);
        assertThat(ines.get("/beside?rest").body()).doesNotContain(SWITCH);
        String ask = theyTalk();
        assertThat(ines.get("/me").body()).contains(SWITCH).contains("name=\"back\" value=\"true\" aria");
        assertThat(ines.get("/beside?rest").body()).contains(SWITCH);
        ines.submit("/me/rest", "until", "tomorrow");
        assertThat(lena.get(ask).body()).doesNotContain("could not go on");
        ines.get("/me");
        ines.submit("/me/rest", "until", "over");
        ines.get("/me");
        ines.submit("/me/rest", "until", "tomorrow", "back", "true");
        assertThat(ines.follow().body()).contains("You rest until").doesNotContain(SWITCH);
        assertThat(lena.get(ask).body()).contains("Ines could not go on");
        ines.get("/me");
        ines.submit("/me/rest", "until", "over");
    }

    @Test
    void afterDaysWithoutAWordAnAskerIsLedToSayHowHeavyItIsNow() {
        String ask = theyTalk();
        String talk = ines.location();
        ines.get(talk);
        ines.submit(talk + "/messages", "words", "I am here.");
        assertThat(lena.get("/beside").body()).doesNotContain("quiet for a few days");
        jdbc.sql("update message set sent_at = sent_at - interval '3 days'").update();
        assertThat(lena.get("/beside").body()).contains("quiet for a few days", "href=\"" + ask + "/closing\"");
        assertThat(lena.get(talk).body()).contains("quiet here for a few days", "href=\"" + ask + "/closing\"");
        assertThat(ines.get(talk).body()).doesNotContain("quiet here for a few days");
        assertThat(ines.get("/beside").body()).doesNotContain("quiet for a few days");
        lena.get(ask + "/closing");
        lena.submit(ask + "/closing", "heaviness", "1");
        assertThat(lena.get("/beside").body()).doesNotContain("quiet for a few days");
    }

    /// @return where Lena's ask stands
    private String theyTalk() {
        lena.get("/asks/new");
        lena.submit("/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3");
        String ask = lena.location();
        UUID invitation = Asking.await(() -> jdbc.sql("""
                select i.id from invitation i join strength s on s.member = i.helper where i.ask = ?
                """)
                .param(UUID.fromString(ask.replace("/asks/", "")))
                .query(UUID.class)
                .optional());
        ines.get("/invitations/" + invitation);
        ines.submit("/invitations/" + invitation + "/yes");
        return ask;
    }
}
