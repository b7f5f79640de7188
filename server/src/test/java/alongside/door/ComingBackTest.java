package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComingBackTest {

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
    void herWordsBringHerBackHoweverSheTypesThem() {
        List<String> words = Steps.join(new Browser(url), Steps.link(host), "Ines");
        Browser elsewhere = new Browser(url);
        assertThat(come(elsewhere, "  " + String.join(",\n", words).toUpperCase(Locale.ROOT) + ". "))
                .isEqualTo(303);
        assertThat(elsewhere.location()).isEqualTo("/recovery-words");
        assertThat(elsewhere.get("/me").body()).contains("Ines");
    }

    @Test
    void usedWordsStayGoodUntilTheNewOnesAreConfirmed() {
        List<String> words = Steps.join(new Browser(url), Steps.link(host), "Ines");
        Browser phone = new Browser(url);
        come(phone, String.join(" ", words));
        phone.follow();
        assertThat(come(new Browser(url), String.join(" ", words))).isEqualTo(303);
        phone.get("/recovery-words");
        List<String> fresh = Steps.keepWords(phone, "/recovery-words");
        assertThat(come(new Browser(url), String.join(" ", words))).isEqualTo(422);
        assertThat(come(new Browser(url), String.join(" ", fresh))).isEqualTo(303);
    }

    @Test
    void wordsInAnotherOrderOrNoneAtAllGetTheSameAnswer() {
        List<String> words = Steps.join(new Browser(url), Steps.link(host), "Ines");
        assertThat(come(new Browser(url), String.join(" ", words.reversed()))).isEqualTo(422);
        assertThat(come(new Browser(url), "")).isEqualTo(422);
    }

    @Test
    void triesThatFailAreTooManyAfterTenAndNothingIsLocked() {
        List<String> words = Steps.join(new Browser(url), Steps.link(host), "Ines");
        Browser guesser = new Browser(url, "127.0.0.78");
        for (int i = 0; i < 10; i++) {
            assertThat(come(guesser, "apple acorn")).isEqualTo(422);
        }
        assertThat(come(guesser, "apple acorn")).isEqualTo(429);
        assertThat(come(new Browser(url), String.join(" ", words))).isEqualTo(303);
    }

    @Test
    void signingOutEverywhereEndsEverySessionOfHers() {
        Browser laptop = new Browser(url);
        List<String> words = Steps.join(laptop, Steps.link(host), "Ines");
        Browser phone = new Browser(url);
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
        Browser phone = new Browser(url);
        Steps.join(phone, Steps.link(host), "Ines");
        assertThat(phone.post("/hide", Map.of()).headers().firstValue("Refresh").orElseThrow())
                .contains("https://www.example.org/");
        assertThat(phone.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionIsNewAfterSigningInAndCarriesIdsOnly() {
        Browser phone = new Browser(url);
        Steps.join(phone, Steps.link(host), "Xanthippe");
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
        Browser nobody = new Browser(url);
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
