package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Steps;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DevicesTest extends AtTheDoor {

    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    @Autowired
    JdbcClient jdbc;

    @Test
    void sheSeesWhereSheIsSignedInAndWhichOneSheHolds() {
        Browser laptop = browser();
        Browser phone = signedInTwice(laptop);
        String page = phone.get("/me").body();
        assertThat(page).contains("Firefox on Linux", "here within the last hour");
        assertThat(page).containsPattern("(?s)Safari on an iPhone.{0,200}this one");
        assertThat(page).doesNotContain("127.0.0.1", "605.1");
    }

    @Test
    void sheEndsOneAndTheOthersStay() {
        Browser laptop = browser();
        Browser phone = signedInTwice(laptop);
        phone.get("/me");
        phone.submit(phone.find("action=\"(/me/devices/[^o][^\"]+/ending)\""));
        assertThat(laptop.get("/me").statusCode()).isEqualTo(303);
        assertThat(phone.get("/me").statusCode()).isEqualTo(200);
        assertThat(phone.last().body()).doesNotContain("Firefox on Linux");
    }

    @Test
    void sheEndsAllOthersAndNobodyElses() {
        Browser laptop = browser();
        Browser phone = signedInTwice(laptop);
        phone.get("/me");
        phone.submit("/me/devices/others/ending");
        assertThat(laptop.get("/me").statusCode()).isEqualTo(303);
        assertThat(phone.get("/me").statusCode()).isEqualTo(200);
        assertThat(host.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsAnothersIsNotEndedByIt() {
        Browser laptop = browser();
        Browser phone = signedInTwice(laptop);
        phone.get("/me");
        String ending = phone.find("action=\"(/me/devices/[^o][^\"]+/ending)\"");
        host.get("/me");
        assertThat(host.post(ending, host.hidden("/sign-out")).statusCode()).isEqualTo(303);
        assertThat(laptop.get("/me").statusCode()).isEqualTo(200);
    }

    /// With the ids of a copy of the database nobody comes in.
    @Test
    void theIdOfASessionAloneOpensNothing() {
        member("Ines");
        List<String> ids = jdbc.sql("select session_id from spring_session where principal_name is not null")
                .query(String.class)
                .list();
        assertThat(ids).isNotEmpty();
        String name = "session-" + url.substring(url.lastIndexOf(':') + 1);
        for (String id : ids) {
            String cookie = Base64.getEncoder().encodeToString(id.strip().getBytes(StandardCharsets.UTF_8));
            assertThat(browser().with(name + "=" + cookie).get("/me").statusCode())
                    .isEqualTo(303);
        }
    }

    private Browser signedInTwice(Browser laptop) {
        List<String> words = Steps.join(laptop, Steps.link(host), "Ines");
        Browser phone = browser().as(PHONE);
        phone.get("/sign-in");
        phone.submit("/sign-in", "words", String.join(" ", words));
        return phone;
    }
}
