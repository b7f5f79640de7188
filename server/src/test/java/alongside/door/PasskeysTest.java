package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.SoftAuthenticator;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeysTest {

    @Autowired
    JdbcClient jdbc;

    String url;
    Browser host;

    @BeforeAll
    void anOpenVillage(@Autowired BeanFactory village, @Value("${alongside.url}") String address) {
        url = address;
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
    }

    @Test
    void aPasskeyBringsHerBackWithoutAName() {
        Browser phone = new Browser(url);
        SoftAuthenticator device = new SoftAuthenticator(url, true);
        Steps.join(phone, Steps.link(host), "Ines");
        phone.follow();
        assertThat(make(phone, device, "/passkeys?first")).isEqualTo(303);
        assertThat(phone.location()).isEqualTo("/strengths?first");
        assertThat(comeBack(phone, device)).isEqualTo(303);
        assertThat(phone.get("/me").body()).contains("Ines");
        assertThat(jdbc.sql("select label || user_entity_user_id from user_credentials")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains("Ines"));
    }

    @Test
    void aDeviceThatDoesNotMakeSureItIsSheIsRefused() {
        Browser phone = new Browser(url);
        Steps.join(phone, Steps.link(host), "Ines");
        phone.get("/passkeys");
        assertThat(make(phone, new SoftAuthenticator(url, false), "/passkeys")).isEqualTo(422);
        assertThat(phone.last().body()).contains("nothing was changed");
    }

    @Test
    void anAnswerForAnotherPlaceOrToAnOldChallengeIsRefused() {
        Browser phone = new Browser(url);
        SoftAuthenticator device = new SoftAuthenticator(url, true);
        Steps.join(phone, Steps.link(host), "Ines");
        phone.get("/passkeys");
        assertThat(make(phone, new SoftAuthenticator("http://localhost:1", true), "/passkeys"))
                .isEqualTo(422);
        phone.get("/passkeys");
        make(phone, device, "/passkeys");
        Browser elsewhere = new Browser(url);
        elsewhere.get("/sign-in");
        String answer = device.get(challenge(elsewhere, "/sign-in/passkey/options"));
        elsewhere.get("/sign-in");
        challenge(elsewhere, "/sign-in/passkey/options");
        elsewhere.get("/sign-in");
        assertThat(elsewhere.submit("/sign-in/passkey", "credential", answer).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRemovedPasskeyOpensNothing() {
        Browser phone = new Browser(url);
        SoftAuthenticator device = new SoftAuthenticator(url, true);
        Steps.join(phone, Steps.link(host), "Ines");
        phone.get("/passkeys");
        make(phone, device, "/passkeys");
        phone.follow();
        phone.submit(phone.find("action=\"(/passkeys/[^\"]+/removal)\""));
        assertThat(comeBack(phone, device)).isEqualTo(422);
    }

    private static int make(Browser browser, SoftAuthenticator device, String action) {
        var fields = browser.hidden(action);
        fields.put("credential", device.create(challenge(browser, "/passkeys/options")));
        return browser.post(action, fields).statusCode();
    }

    private static int comeBack(Browser browser, SoftAuthenticator device) {
        browser.get("/me");
        browser.submit("/sign-out");
        browser.get("/sign-in");
        var fields = browser.hidden("/sign-in/passkey");
        fields.put("credential", device.get(challenge(browser, "/sign-in/passkey/options")));
        return browser.post("/sign-in/passkey", fields).statusCode();
    }

    private static String challenge(Browser browser, String options) {
        var token = browser.hidden(browser.find("<form[^>]*action=\"([^\"]*passkey[^\"?]*(?:\\?first)?)\""));
        browser.post(options, token);
        assertThat(browser.last().statusCode()).isEqualTo(200);
        return browser.find("\"challenge\":\"([^\"]+)\"");
    }
}
