package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Steps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ComingBackTest extends AtTheDoor {

    @Autowired
    JdbcClient jdbc;

    @Test
    void herWordsBringHerBackHoweverSheTypesThem() {
        List<String> words = Steps.join(browser(), Steps.link(host), "Ines");
        Browser elsewhere = browser();
        assertThat(come(elsewhere, "  " + String.join(",\n", words).toUpperCase(Locale.ROOT) + ". "))
                .isEqualTo(303);
        assertThat(elsewhere.location()).isEqualTo("/recovery-words");
        assertThat(elsewhere.get("/me").body()).contains("Ines");
    }

    @Test
    void usedWordsStayGoodUntilTheNewOnesAreConfirmed() {
        List<String> words = Steps.join(browser(), Steps.link(host), "Ines");
        Browser phone = browser();
        come(phone, String.join(" ", words));
        phone.follow();
        assertThat(come(browser(), String.join(" ", words))).isEqualTo(303);
        phone.get("/recovery-words");
        List<String> fresh = Steps.keepWords(phone, "/recovery-words");
        assertThat(come(browser(), String.join(" ", words))).isEqualTo(422);
        assertThat(come(browser(), String.join(" ", fresh))).isEqualTo(303);
    }

    @Test
    void wordsInAnotherOrderOrNoneAtAllGetTheSameAnswer() {
        List<String> words = Steps.join(browser(), Steps.link(host), "Ines");
        assertThat(come(browser(), String.join(" ", words.reversed()))).isEqualTo(422);
        assertThat(come(browser(), "")).isEqualTo(422);
    }

    @Test
    void triesThatFailAreTooManyAfterTenAndNothingIsLocked() {
        List<String> words = Steps.join(browser(), Steps.link(host), "Ines");
        Browser guesser = new Browser(url, "127.0.0.78");
        for (int i = 0; i < 10; i++) {
            assertThat(come(guesser, "apple acorn")).isEqualTo(422);
        }
        assertThat(come(guesser, "apple acorn")).isEqualTo(429);
        assertThat(come(browser(), String.join(" ", words))).isEqualTo(303);
    }

    @Test
    void signingOutEverywhereEndsEverySessionOfHers() {
        Browser laptop = browser();
        List<String> words = Steps.join(laptop, Steps.link(host), "Ines");
        Browser phone = browser();
        come(phone, String.join(" ", words));
        phone.get("/me");
        assertThat(phone.submit("/sign-out/everywhere").statusCode()).isEqualTo(303);
        assertThat(phone.get("/me").statusCode()).isEqualTo(303);
        assertThat(laptop.get("/me").statusCode()).isEqualTo(303);
        assertThat(laptop.location()).isEqualTo("/sign-in");
        assertThat(host.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void hidingSignsHerOutWithoutATokenAndLeadsOutside() {
        Browser phone = member("Ines");
        assertThat(phone.post("/hide", Map.of()).headers().firstValue("Refresh").orElseThrow())
                .contains("https://www.example.org/");
        assertThat(phone.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void aPageThatHoldsNoFormHidesByALink() {
        Browser phone = member("Ines");
        phone.get("/nothing-here");
        assertThat(phone.get(phone.find("class=\"leave\" href=\"([^\"]+)\""))
                        .headers()
                        .firstValue("Refresh")
                        .orElseThrow())
                .contains("https://www.example.org/");
        assertThat(phone.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionIsNewAfterSigningInAndCarriesIdsOnly() {
        Browser phone = member("Xanthippe");
        List<byte[]> kept = jdbc.sql("""
                        select attribute_bytes from spring_session_attributes
                        join spring_session on primary_id = session_primary_id
                        where principal_name in (select id::text from member)
                        """).query(byte[].class).list();
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Xanthippe", "Noor"));
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignInWhetherThePageExistsOrNot() {
        Browser nobody = browser();
        for (String path : List.of("/me", "/asks/new", "/nothing/here", "/door")) {
            assertThat(nobody.get(path).statusCode()).isEqualTo(303);
            assertThat(nobody.location()).isEqualTo("/sign-in");
            assertThat(nobody.post(path, Map.of()).statusCode()).isEqualTo(303);
            assertThat(nobody.location()).isEqualTo("/sign-in");
        }
        assertThat(nobody.last().body()).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        assertThat(host.post("/me/name", Map.of("nickname", "Mallory")).statusCode())
                .isEqualTo(403);
        assertThat(host.get("/me").body()).doesNotContain("Mallory");
    }

    private static int come(Browser browser, String words) {
        browser.get("/sign-in");
        return browser.submit("/sign-in", "words", words).statusCode();
    }
}
