package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.Members;
import alongside.testing.Browser;
import alongside.testing.MovableClock;
import alongside.testing.Steps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(MovableClock.Hands.class)
class JoiningTest extends AtTheDoor {

    /// Limits are kept for each address as long as the program runs, and this test runs on two databases.
    private static final AtomicInteger NEXT_ELSEWHERE = new AtomicInteger(100);

    @Autowired
    MovableClock clock;

    @Autowired
    Members members;

    @Test
    void aLinkLeadsFromNicknameToWordsToStrengths() {
        Browser guest = browser();
        int before = members.countUpTo(100);
        Steps.join(guest, Steps.link(host), "Ines");
        assertThat(guest.location()).isEqualTo("/passkeys?first");
        assertThat(guest.follow().body()).contains("href=\"/strengths?first\"");
        assertThat(members.countUpTo(100)).isEqualTo(before + 1);
        assertThat(guest.get("/me").body()).contains("Ines", "German, English", "Europe/Berlin");
    }

    @Test
    void openingALinkUsesNothingUp() {
        String link = Steps.link(host);
        for (int i = 0; i < 5; i++) {
            assertThat(browser().get(link).statusCode()).isEqualTo(200);
        }
        Steps.join(browser(), link, "Mira");
    }

    @Test
    void usedExpiredWithdrawnAndUnknownLinksSayTheSame() {
        String used = Steps.link(host);
        Steps.join(browser(), used, "Mira");
        String expired = Steps.link(host);
        clock.move(Duration.ofDays(14));
        String withdrawn = Steps.link(host);
        host.submit(host.find("action=\"(/door/links/[^\"]+/withdrawal)\""));
        List<String> answers = List.of(used, expired, withdrawn, url + "/join/never-made").stream()
                .map(this::answerTo)
                .distinct()
                .toList();
        assertThat(answers).singleElement().asString().startsWith("410").contains("no good any more");
    }

    @Test
    void aLinkIsHeldHalfAnHourForTheBrowserThatIsJoining() {
        String link = Steps.link(host);
        Browser first = browser();
        first.get(link);
        first.submit(action(link), "nickname", "Lena", "adult", "true");
        Browser second = browser();
        assertThat(second.get(link).statusCode()).isEqualTo(410);
        assertThat(second.last().body()).contains("Someone is joining with this link");
        assertThat(first.get(link).statusCode()).isEqualTo(200);
        clock.move(Duration.ofMinutes(31));
        Steps.join(second, link, "Lena");
        assertThat(first.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aWrongWordMakesNobodyAndLosesNothing() {
        String link = Steps.link(host);
        Browser guest = browser();
        int before = members.countUpTo(100);
        guest.get(link);
        guest.submit(action(link), "nickname", "Ada \"Augusta\"", "adult", "true");
        List<String> words = Steps.words(guest);
        guest.submit(action(link));
        assertThat(guest.submit(action(link), "step", "confirm", "word", "notthatword")
                        .statusCode())
                .isEqualTo(422);
        assertThat(guest.hidden(action(link))).containsEntry("nickname", "Ada \"Augusta\"");
        assertThat(members.countUpTo(100)).isEqualTo(before);
        guest.submit(
                action(link),
                "step",
                "confirm",
                "word",
                " " + Steps.asked(guest, words).toUpperCase());
        assertThat(guest.last().statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsMissingIsSaidInOneSentenceAndTheRestIsKept() {
        String link = Steps.link(host);
        Browser guest = browser();
        guest.get(link);
        assertThat(guest.submit(action(link), "nickname", "Mira").statusCode()).isEqualTo(422);
        assertThat(guest.last().body()).contains("18 or older", "value=\"Mira\"");
    }

    @Test
    void onlyTheHostMakesLinks() {
        Browser guest = member("Mira");
        assertThat(guest.get("/door").statusCode()).isEqualTo(404);
    }

    @Test
    void manyTriesWithoutALinkAreTooManyAndAGoodLinkIsExempt() {
        String elsewhere = "127.0.0." + NEXT_ELSEWHERE.incrementAndGet();
        Browser guesser = new Browser(url, elsewhere);
        guesser.get(Steps.link(host));
        Map<String, String> fields = guesser.hidden("/join/" + guesser.find("/join/([^\"]+)\""));
        fields.putAll(Map.of("nickname", "Mallory", "adult", "true"));
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.post("/join/guess" + i, fields).statusCode()).isEqualTo(410);
        }
        assertThat(guesser.post("/join/guess", fields).statusCode()).isEqualTo(429);
        Steps.join(new Browser(url, elsewhere), Steps.link(host), "Mira");
    }

    private String answerTo(String link) {
        Browser browser = browser();
        browser.get(link);
        return browser.last().statusCode() + browser.last().body().replaceAll("nonce=\"[^\"]*\"", "");
    }

    private String action(String link) {
        return link.substring(url.length());
    }
}
