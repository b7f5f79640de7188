package alongside.keepers;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Nobody keeps watch who did not say so herself.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepersTest {

    private String url;
    private Browser host;

    @BeforeAll
    void anOpenVillage(@Autowired BeanFactory village, @Value("${alongside.url}") String address) {
        url = address;
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
    }

    @Test
    void whoeverSaysYesToTheHostsLinkKeepsWatchOnHerDays() {
        Browser rosa = member("Rosa");
        assertThat(rosa.get("/watch").statusCode()).isEqualTo(404);
        String link = link();
        assertThat(rosa.get(link).body()).contains("Would you keep watch?");
        rosa.get(link);
        rosa.submit(path(link), "day", "2");
        assertThat(rosa.location()).isEqualTo("/watch");
        assertThat(rosa.follow().statusCode()).isEqualTo(200);
        assertThat(host.get("/keepers").body()).contains("Rosa").contains("Her turn is first on Tuesday");
    }

    @Test
    void aLinkIsGoodOnceAndOpeningItUsesNothingUp() {
        String link = link();
        Browser ines = member("Ines");
        ines.get(link);
        ines.submit(path(link), "day", "1");
        Browser mira = member("Mira");
        assertThat(mira.get(link).statusCode()).isEqualTo(410);
        assertThat(mira.get("/watch").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkTakenBackIsNoGood() {
        String link = link();
        host.get("/keepers");
        while (host.last().body().contains("/withdrawal")) {
            host.submit(host.find("action=\"(/keepers/links/[^\"]+/withdrawal)\""));
            host.get("/keepers");
        }
        assertThat(member("Mira").get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void sheChangesHerDaysAndStopsWheneverSheLikes() {
        Browser tilde = keeper("Tilde");
        tilde.get("/keeping");
        tilde.submit("/keeping", "day", "5");
        assertThat(host.get("/keepers").body()).contains("Her turn is first on Friday");
        tilde.get("/keeping");
        tilde.submit("/keeping/ending");
        assertThat(tilde.get("/watch").statusCode()).isEqualTo(404);
        assertThat(tilde.get("/keeping").statusCode()).isEqualTo(404);
        assertThat(host.get("/keepers").body()).doesNotContain("Tilde");
    }

    @Test
    void theHostLetsAKeeperGo() {
        Browser anna = keeper("Anna");
        host.get("/keepers");
        host.submit(host.find("<h2>Anna</h2>.*?action=\"(/keepers/[^\"]+/removal)\""));
        assertThat(anna.get("/watch").statusCode()).isEqualTo(404);
        assertThat(host.get("/keepers").body()).doesNotContain("Anna");
    }

    private Browser keeper(String nickname) {
        Browser keeper = member(nickname);
        String link = link();
        keeper.get(link);
        keeper.submit(path(link));
        return keeper;
    }

    private Browser member(String nickname) {
        Browser member = new Browser(url);
        Steps.join(member, Steps.link(host), nickname);
        return member;
    }

    private String link() {
        host.get("/keepers");
        host.submit("/keepers/links");
        return host.find("id=\"link\" value=\"([^\"]+)\"");
    }

    private String path(String link) {
        return link.substring(url.length());
    }
}
