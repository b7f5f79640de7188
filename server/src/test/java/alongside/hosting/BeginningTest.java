package alongside.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.Members;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import alongside.village.Village;
import alongside.village.Villages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@VillageTest
class BeginningTest {

    @Autowired
    BeanFactory village;

    @Autowired
    Members members;

    @Autowired
    Villages villages;

    @Value("${alongside.url}")
    String url;

    /// One village begins once, so its story is one test.
    @Test
    void aVillageBeginsOnceWithOneHostAndKeepsWhatWasTyped() {
        Browser stranger = new Browser(url);
        assertThat(stranger.get("/").body()).contains("not open yet");
        String old = FirstLink.of(village);
        String link = FirstLink.of(village);
        assertThat(stranger.get(old).statusCode()).isEqualTo(410);

        Browser noor = new Browser(url);
        String action = start(noor, link, "Noor");
        assertThat(noor.submit(action, "step", "words", "name", " ", "language1", "de", "country", "AT")
                        .statusCode())
                .isEqualTo(422);
        assertThat(noor.last().body()).contains("value=\"de\" selected", "value=\"AT\" selected");
        assertThat(noor.submit(action, "step", "words", "name", "Ours", "language1", "de", "hideTo", "nowhere")
                        .statusCode())
                .isEqualTo(422);

        Browser other = new Browser(url);
        start(other, link, "Mallory");
        String wordOfNoor = toTheLastWord(noor, action);
        String wordOfOther = toTheLastWord(other, action);
        assertThat(villages.find()).isEmpty();
        assertThat(members.countUpTo(100)).isZero();

        assertThat(noor.submit(action, "step", "confirm", "word", wordOfNoor).statusCode())
                .isEqualTo(303);
        assertThat(other.submit(action, "step", "confirm", "word", wordOfOther).statusCode())
                .isEqualTo(410);
        assertThat(members.countUpTo(100)).isEqualTo(1);
        assertThat(members.findHost())
                .hasValueSatisfying(host -> assertThat(host.nickname().words()).isEqualTo("Noor"));
        assertThat(villages.find().map(Village::name)).contains("Harbour Street");
        assertThat(new Browser(url).get(link).statusCode()).isEqualTo(410);
        assertThat(new Browser(url).get("/").body()).contains("Harbour Street", "/sign-in");
        assertThat(noor.get("/").statusCode()).isEqualTo(303);
        assertThat(noor.location()).isEqualTo("/asks/new");
    }

    private static String start(Browser browser, String link, String nickname) {
        browser.get(link);
        String action = browser.find("action=\"(/begin/[^\"]+)\"");
        browser.submit(action, "nickname", nickname, "adult", "true");
        return action;
    }

    private static String toTheLastWord(Browser browser, String action) {
        browser.submit(
                action,
                "step",
                "words",
                "name",
                "Harbour Street",
                "language1",
                "en",
                "country",
                "GB",
                "hideTo",
                "https://www.example.org/");
        List<String> words = Steps.words(browser);
        browser.submit(action);
        return Steps.asked(browser, words);
    }
}
