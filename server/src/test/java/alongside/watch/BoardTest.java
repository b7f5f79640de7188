package alongside.watch;

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

/// The board: what waits, what a keeper can do about it, and whom she knows asked by hand.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {

    private static final String WORDS = "he wakes every two hours at night";

    @Autowired
    JdbcClient jdbc;

    private String url;
    private Browser host;
    private Browser lena;
    private UUID ask;

    @BeforeAll
    void anAskNobodyCanBeAskedAbout(@Autowired BeanFactory village, @Value("${alongside.url}") String address) {
        url = address;
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
        host.get("/me");
        host.submit("/me/room", "room", "0");
        lena = member("Lena");
        lena.get("/asks/new");
        lena.submit("/asks", "words", WORDS, "byWhen", "SOON", "heaviness", "4");
        ask = UUID.fromString(lena.location().replace("/asks/", ""));
        Asking.await(() -> jdbc.sql("select id from invitation where ask = ? and watch")
                .param(ask)
                .query(UUID.class)
                .optional());
    }

    @Test
    void itShowsHowLongWhatWasTriedAndWhatComesNextWithoutAWord() {
        assertThat(host.get("/watch").body())
                .contains("Waiting since", "rock", "more are asked", "Read it")
                .doesNotContain(WORDS, "Lena");
    }

    @Test
    void nobodyFindsHerOwnAskOnIt() {
        keepsWatch(lena);
        assertThat(lena.get("/watch").body())
                .contains("Nobody is waiting for a first word")
                .doesNotContain(ask.toString());
        lena.get("/me");
        assertThat(lena.post("/watch/" + ask + "/taking", lena.hidden("/me/rest"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aKeeperTakesItAndReadsIt() {
        Browser rosa = member("Rosa");
        keepsWatch(rosa);
        rosa.get("/watch");
        rosa.submit("/watch/" + ask + "/taking");
        assertThat(rosa.follow().body()).contains(WORDS, "Pass it on to the next");
        rosa.submit(rosa.find("action=\"(/invitations/[^\"]+/passing-on)\""));
        assertThat(rosa.location()).isEqualTo("/watch");
    }

    @Test
    void someoneSheKnowsIsAskedByHandAndHerRoomHolds() {
        host.get("/watch");
        host.submit("/watch/" + ask + "/links");
        String link = host.find("id=\"link\" value=\"([^\"]+)\"");
        Browser full = member("Full");
        full.get("/me");
        full.submit("/me/room", "room", "1");
        full.get(link);
        assertThat(full.last().body()).doesNotContain(WORDS);
        assertThat(full.submit(link.substring(url.length())).statusCode()).isEqualTo(422);
        assertThat(full.last().body()).contains("Nothing is expected of you");
        Browser anna = member("Anna");
        anna.get(link);
        anna.submit(link.substring(url.length()));
        assertThat(anna.follow().body()).contains(WORDS, "Not now");
        assertThat(member("Mira").get(link).body()).contains("This is settled");
    }

    private void keepsWatch(Browser member) {
        host.get("/keepers");
        host.submit("/keepers/links");
        String link = host.find("id=\"link\" value=\"([^\"]+)\"");
        member.get(link);
        member.submit(link.substring(url.length()));
    }

    private Browser member(String nickname) {
        Browser member = new Browser(url);
        Steps.join(member, Steps.link(host), nickname, "en");
        return member;
    }
}
