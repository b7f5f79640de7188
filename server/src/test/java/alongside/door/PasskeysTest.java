package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.SoftAuthenticator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasskeysTest extends AtTheDoor {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPasskeyBringsHerBackWithoutAName() {
        Browser phone = member("Ines");
        SoftAuthenticator device = new SoftAuthenticator(url, true);
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
        Browser phone = member("Ines");
        phone.get("/passkeys");
        assertThat(make(phone, new SoftAuthenticator(url, false), "/passkeys")).isEqualTo(422);
        assertThat(phone.last().body()).contains("nothing was changed");
    }

    @Test
    void anAnswerForAnotherPlaceOrToAnOldChallengeIsRefused() {
        Browser phone = member("Ines");
        SoftAuthenticator device = new SoftAuthenticator(url, true);
        phone.get("/passkeys");
        assertThat(make(phone, new SoftAuthenticator("http://localhost:1", true), "/passkeys"))
                .isEqualTo(422);
        phone.get("/passkeys");
        make(phone, device, "/passkeys");
        Browser elsewhere = browser();
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
        Browser phone = member("Ines");
        SoftAuthenticator device = new SoftAuthenticator(url, true);
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
